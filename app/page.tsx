// The chat page: `/` asks all guides, `/?guide=<slug>` one.
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Chat } from '../components/chat/chat.tsx';
import { introduceGuide } from '../components/chat/guide-intro.ts';
import { resumeHintScript } from '../components/conversation/resume-hint.ts';
import { say } from '../components/strings/say.ts';
import { chatStrings } from '../components/strings/strings.ts';
import { readConfig } from '../lib/config.ts';
import { openGuides } from '../lib/guides.ts';
import { siteOrigin } from '../lib/requests/site-origin.ts';
import { pageLanguage } from './page-language.ts';

type ChatPageProps = { searchParams: Promise<{ guide?: string | string[] }> };

export async function generateMetadata(props: ChatPageProps): Promise<Metadata> {
  const { asked, slug } = await readAddress(props);
  const language = await pageLanguage();
  const { chat } = chatStrings(language);
  const [only, ...others] = asked;
  const title =
    only && others.length === 0
      ? say(chat.askTitle, language, { title: only.title })
      : say(chat.severalGuides, language, { count: asked.length });
  const about = only && others.length === 0 ? only.description : '';
  const description = about || chat.severalGuidesAbout;
  const url = slug === null ? '/' : `/?guide=${encodeURIComponent(slug)}`;
  return {
    metadataBase: new URL(siteOrigin(await headers(), readConfig().siteUrl)),
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      title,
      description,
      url,
      siteName: chat.product,
      locale: language,
      type: 'website',
    },
    twitter: { card: 'summary' },
  };
}

export default async function ChatPage(props: ChatPageProps) {
  const { asked, guides, slug } = await readAddress(props);
  if (asked.length === 0) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const language = await pageLanguage();
  return (
    <>
      <script
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint
        dangerouslySetInnerHTML={{ __html: resumeHintScript }}
      />
      <Chat
        guides={guides.map(introduceGuide)}
        guide={slug}
        language={language}
        strings={chatStrings(language)}
      />
    </>
  );
}

// With a single guide it makes no difference whether the address names it.
async function readAddress({ searchParams }: ChatPageProps) {
  const { guides } = await openGuides();
  const named = [(await searchParams).guide].flat()[0];
  const asked = guides.filter(({ slug }) => named === undefined || slug === named);
  return { guides, asked, slug: named !== undefined && guides.length > 1 ? named : null };
}
