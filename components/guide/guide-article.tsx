// The text of a guide: its title with what is known of it, and its sections.

import type { CitedPlace } from '../../browser/guide/cited-statement.ts';
import type { Outline } from '../../browser/guide/guide-outline.ts';
import type { Section } from '../../lib/types.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { GuideFacts } from './guide-facts.tsx';
import {
  CitedContent,
  GoneNote,
  GuideSection,
  type GuideSectionProps,
  headingProps,
} from './guide-section.tsx';
import { guideLanguage, ownLanguage } from './page-context.ts';

export type GuideArticleProps = Pick<
  GuideSectionProps,
  'guide' | 'cited' | 'hrefOf' | 'context'
> & {
  outline: Outline;
};

export function GuideArticle({ guide, outline, cited, hrefOf, context }: GuideArticleProps) {
  const { opening, sections } = outline;
  const place = (section: Section) => {
    const isHere = cited.kind !== 'none' && cited.sectionId === section.id;
    return isHere ? cited : nothingCited;
  };
  const isLost = cited.kind === 'gone' && cited.sectionId === undefined;
  return (
    <article className="guide-text" {...guideLanguage(guide)}>
      <header className="guide-title">
        <h1 {...(opening ? headingProps(place(opening), opening.id) : {})}>{guide.title}</h1>
        {guide.description !== '' && <p className="lead">{guide.description}</p>}
        <GuideFacts guide={guide} context={context} />
      </header>
      {isLost && <GoneNote guide={guide} context={context} />}
      {opening && (
        <section className="guide-section">
          {place(opening).kind === 'gone' && <GoneNote guide={guide} context={context} />}
          {opening.title !== guide.title && <p className="opening-title">{opening.title}</p>}
          <CitedContent guide={guide} section={opening} cited={place(opening)} context={context} />
        </section>
      )}
      {sections.map((outlined) => (
        <GuideSection
          key={outlined.section.id}
          guide={guide}
          {...outlined}
          cited={place(outlined.section)}
          hrefOf={hrefOf}
          context={context}
        />
      ))}
      {context.view !== 'trial' && <AskSelection guide={guide} context={context} />}
    </article>
  );
}

const nothingCited: CitedPlace = { kind: 'none' };

// Shown beside selected text by client/ask-selection.ts.
function AskSelection({ guide, context }: Pick<GuideArticleProps, 'guide' | 'context'>) {
  return (
    <a
      className="button ask-selection"
      href={pageHref(sitePath('/'), context, { guide: guide.slug })}
      hidden
      {...ownLanguage(guide, context)}
    >
      {context.wording.strings.askSelection}
    </a>
  );
}
