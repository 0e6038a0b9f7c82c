// A guide's table of contents. The section that holds the cited statement is linked by the guide's own
// address, because here its id stands on the statement.
import type { Section } from '../../lib/types.ts';
import type { CitedPlace } from './cited-statement.ts';
import { guideStrings } from './guide-strings.ts';

export type ContentsListProps = { sections: Section[]; address: string; cited: CitedPlace };

export function ContentsList({ sections, address, cited }: ContentsListProps) {
  const citedId = cited.kind === 'found' ? cited.sectionId : undefined;
  const outermost = Math.min(...sections.map(({ depth }) => depth));
  return (
    <nav className="contents" aria-label={guideStrings.onThisPage}>
      <ul>
        {sections.map(({ id, title, depth }) => (
          <li key={id} data-level={Math.min(depth - outermost, 3)}>
            <a href={id === citedId ? `${address}#${id}` : `#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
