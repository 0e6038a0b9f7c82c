// An address that leads nowhere: the chat and the guides.

import { NoticePage } from '../components/document/notice-page.tsx';
import { GuideLinks } from '../components/guide/guide-links.tsx';
import { noticeStrings } from '../components/strings/notice-strings.ts';
import { sitePath } from '../lib/wire/site-path.ts';
import { pageLanguage } from './page-language.ts';
import { signpost } from './signpost.ts';

export default async function NotFound() {
  const { guides } = await signpost().guides();
  const { missing, missingNote, toChat } = noticeStrings(await pageLanguage());
  return (
    <NoticePage title={missing} note={missingNote}>
      <a className="button" href={sitePath('/')}>
        {toChat}
      </a>
      <GuideLinks guides={guides} context={{ askedLanguage: undefined }} />
    </NoticePage>
  );
}
