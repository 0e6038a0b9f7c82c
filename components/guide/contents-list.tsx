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
  context: PageContext;
};

export function ContentsList({ guide, sections, hrefOf, context }: ContentsListProps) {
  const { strings } = context.wording;
  return (
    <nav className="contents" id={contentsId} popover="auto" aria-label={strings.onThisPage}>
      <p className="label" aria-hidden="true">
        {strings.onThisPage}
      </p>
      <ul {...guideLanguage(guide)}>
        {sections.map(({ section, level }) => (
          <li key={section.id} data-level={Math.min(level - 2, 3)}>
            <a href={hrefOf(section.id)}>{section.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
