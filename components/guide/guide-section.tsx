// One section of a guide: its heading with a permalink, and its content, in which the cited statement
// stands out when it is here.
import { createElement } from 'react';
import type { Section } from '../../lib/types.ts';
import { type CitedPlace, markStatement } from './cited-statement.ts';
import { guideStrings } from './guide-strings.ts';
import { SectionContent } from './section-content.tsx';

export type GuideSectionProps = {
  section: Section;
  /** The guide's own address. */
  address: string;
  /** What is cited, when it is in this section. */
  cited: CitedPlace;
};

export function GuideSection({ section, address, cited }: GuideSectionProps) {
  const { id, title, depth } = section;
  const level = Math.min(Math.max(depth, 2), 6);
  const content =
    cited.kind === 'found'
      ? markStatement(section.content, cited.statementId, id)
      : section.content;
  const permalink = (
    <a className="permalink" href={`${address}#${id}`} aria-label={guideStrings.permalink(title)}>
      #
    </a>
  );
  return (
    <section className="guide-section">
      {createElement(`h${level}`, headingProps(cited, id), title, permalink)}
      {cited.kind === 'gone' && <GoneNote />}
      <SectionContent content={content} title={title} />
    </section>
  );
}

/** Says that a cited statement is gone. */
export function GoneNote() {
  return <p className="gone-note">{guideStrings.gone}</p>;
}

/** The section's id belongs to its heading, unless the cited statement needs it. */
export function headingProps(cited: CitedPlace, id: string): { id?: string } {
  return cited.kind === 'found' ? {} : { id };
}
