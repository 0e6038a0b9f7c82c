// A guide's table of contents: beside the text on a wide screen, opened from the bar on a narrow one.
import type { Guide, Section } from '../../lib/types.ts';
import { contentsId } from './contents-id.ts';
import { guideLanguage, type PageContext } from './page-context.ts';

export type ContentsListProps = {
  guide: Guide;
  sections: Section[];
  /** The address of a section. */
  hrefOf(sectionId: string): string;
  context: PageContext;
};

export function ContentsList({ guide, sections, hrefOf, context }: ContentsListProps) {
  const { strings } = context.wording;
  const outermost = Math.min(...sections.map(({ depth }) => depth));
  return (
    <nav className="contents" id={contentsId} popover="auto" aria-label={strings.onThisPage}>
      <p className="label" aria-hidden="true">
        {strings.onThisPage}
      </p>
      <ul {...guideLanguage(guide)}>
        {sections.map(({ id, title, depth }) => (
          <li key={id} data-level={Math.min(depth - outermost, 3)}>
            <a href={hrefOf(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
