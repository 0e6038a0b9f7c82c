// A conversation that somebody shared: all of it stands in the address's fragment, which only the browser
// sees, so the server sends the same page for each.
import type { Metadata } from 'next';
import { mostShown } from '../../browser/guide/guide-intro.ts';
import { guideName } from '../../browser/guide/introduce-guides.ts';
import { SharedConversation } from '../../components/share/shared-conversation.tsx';
import { pageLanguage } from '../page-language.ts';
import { signpost } from '../signpost.ts';
import { siteChatStrings } from '../site.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { shared } = siteChatStrings(await pageLanguage());
  return { title: shared.sharedTitle, robots: { index: false } };
}

export default async function SharedPage() {
  const { guides } = await signpost().guides();
  const language = await pageLanguage();
  return (
    <SharedConversation
      guides={guides.slice(0, mostShown).map(guideName)}
      guideCount={guides.length}
      language={language}
      strings={siteChatStrings(language)}
    />
  );
}
