// An address that leads nowhere: the chat and the guides.
import { GuideLinks } from '../components/guide/guide-links.tsx';
import { guideStrings } from '../components/guide/guide-strings.ts';
import { NoticePage } from '../components/guide/notice-page.tsx';
import { openGuides } from '../lib/guides.ts';

export default async function NotFound() {
  const { guides } = await openGuides();
  return (
    <NoticePage title={guideStrings.pageMissing} note={guideStrings.pageMissingNote}>
      <a className="button" href="/">
        {guideStrings.toChat}
      </a>
      <GuideLinks guides={guides} />
    </NoticePage>
  );
}
