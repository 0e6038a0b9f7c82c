// A guide's table of contents: beside the text on a wide screen, opened from the bar on a narrow one.

import type { OutlinedSection } from '../../browser/guide/guide-outline.ts';
import { contentsId } from '../../browser/guide-page/contents-id.ts';
import type { Guide } from '../../lib/types.ts';
import { guideLanguage, type PageContext } from './page-context.ts';

export type ContentsListProps = {
  guide: Guide;
  sections: OutlinedSection[];
  /** The address of a section. */
  hrefOf(sectionId: string): string;
  /** Stands in the place of the entries, which are put there later. */
  slot: string | undefined;
  context: PageContext;
};

export function ContentsList({ guide, sections, hrefOf, slot, context }: ContentsListProps) {
  const { strings } = context.wording;
  return (
    <nav className="contents" id={contentsId} popover="auto" aria-label={strings.onThisPage}>
      <p className="label" aria-hidden="true">
        {strings.onThisPage}
      </p>
      <ul {...guideLanguage(guide)}>
        {slot ??
          sections.map((outlined) => (
            <ContentsEntry key={outlined.section.id} {...outlined} hrefOf={hrefOf} />
          ))}
      </ul>
    </nav>
  );
}

export function ContentsEntry({
  section,
  level,
  hrefOf,
}: Pick<OutlinedSection, 'section' | 'level'> & Pick<ContentsListProps, 'hrefOf'>) {
  return (
    <li data-level={Math.min(level - 2, 3)}>
      <a href={hrefOf(section.id)}>{section.title}</a>
    </li>
  );
}
