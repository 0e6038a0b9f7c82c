// An address that names no guide: the guides there are.
import { GuideLinks } from '../../../components/guide/guide-links.tsx';
import { guideStrings } from '../../../components/guide/guide-strings.ts';
import { NoticePage } from '../../../components/guide/notice-page.tsx';
import { openGuides } from '../../../lib/guides.ts';

export default async function GuideNotFound() {
  const { guides } = await openGuides();
  return (
    <NoticePage title={guideStrings.guideMissing} note={guideStrings.guideMissingNote}>
      <GuideLinks guides={guides} />
    </NoticePage>
  );
}
