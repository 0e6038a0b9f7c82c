// An address that leads nowhere: the chat and the guides. Next sends it along with every page of the chat.

import { NoticePage } from '../components/document/notice-page.tsx';
import { GuideLinks } from '../components/guide/guide-links.tsx';
import { noticeStrings } from '../components/strings/notice-strings.ts';
import { sitePath } from '../lib/wire/site-path.ts';
import { pageLanguage } from './page-language.ts';
import { signpost } from './signpost.ts';
import { siteGuideWording } from './site.ts';

export default async function NotFound() {
  const { guides } = await signpost().guides();
  const language = await pageLanguage();
  const { missing, missingNote, toChat } = noticeStrings(language);
  const context = { askedLanguage: undefined, wording: siteGuideWording(language) };
  return (
    <NoticePage title={missing} note={missingNote} name={context.wording.strings.product}>
      <a className="button" href={sitePath('/')}>
        {toChat}
      </a>
      <GuideLinks guides={guides} context={context} />
    </NoticePage>
  );
}
