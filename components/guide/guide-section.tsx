// One section of a guide: its heading with what it offers, and its content, in which the cited statement
// stands out when it is here.
import { createElement } from 'react';
import {
  type CitedPlace,
  markStatement,
  nothingCited,
} from '../../browser/guide/cited-statement.ts';
import type { HeadingLevel } from '../../browser/guide/heading-levels.ts';
import { wordNotes } from '../../browser/guide/worded-notes.ts';
import type { Guide, Section } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { pageHref } from '../document/page-href.ts';
import { noteWords } from './note-words.ts';
import { ownLanguage, type PageContext } from './page-context.ts';
import { SectionActions, type SectionActionsProps } from './section-actions.tsx';
import { SectionContent } from './section-content.tsx';

export type GuideSectionProps = SectionActionsProps & {
  level: HeadingLevel;
  /** What is cited, here or elsewhere. */
  cited: CitedPlace;
};

export function GuideSection({ level, cited: anywhere, ...props }: GuideSectionProps) {
  const { guide, section, context } = props;
  const { id, title } = section;
  const cited = citedIn(section, anywhere);
  return (
    <section className="guide-section" data-section={id}>
      <div className="section-heading">
        {createElement(
          `h${level}`,
          headingProps(cited, id),
          title,
          <Permalink guide={guide} section={section} context={context} />,
        )}
        <SectionActions {...props} />
      </div>
      {cited.kind === 'gone' && <GoneNote guide={guide} context={context} />}
      <CitedContent guide={guide} section={section} cited={cited} context={context} />
    </section>
  );
}

type PartProps = { guide: Guide; section: Section; context: PageContext };

// In a frame the permalink would be that of the page around it.
function Permalink({ guide, section, context }: PartProps) {
  const { strings, say } = context.wording;
  if (context.view !== 'page') return null;
  return (
    <a
      className="permalink"
      href={`${pageHref(guidePath(guide.slug), context)}#${section.id}`}
      aria-label={say(strings.permalink, { title: section.title })}
      {...ownLanguage(guide, context)}
    >
      #
    </a>
  );
}

/** A section's content with the cited statement marked. */
export function CitedContent({
  guide,
  section,
  cited,
  context,
}: PartProps & { cited: CitedPlace }) {
  const worded = wordNotes(section.content, noteWords(guide, section, context));
  const content =
    cited.kind === 'found' ? markStatement(worded, cited.statementId, section.id) : worded;
  return <SectionContent content={content} title={section.title} guide={guide} context={context} />;
}

/** What is cited, when it is in this section. */
export function citedIn({ id }: Section, cited: CitedPlace): CitedPlace {
  return cited.kind !== 'none' && cited.sectionId === id ? cited : nothingCited;
}

/** Says that a cited statement is gone. */
export function GoneNote({ guide, context }: Omit<PartProps, 'section'>) {
  return (
    <p className="gone-note" {...ownLanguage(guide, context)}>
      {context.wording.strings.gone}
    </p>
  );
}

/** The section's id belongs to its heading, unless the cited statement needs it. */
export function headingProps(cited: CitedPlace, id: string): { id?: string } {
  return cited.kind === 'found' ? {} : { id };
}
