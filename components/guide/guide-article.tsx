// The text of a guide: its title with what is known of it, and its sections.

import type { Outline } from '../../browser/guide/guide-outline.ts';
import type { Section } from '../../lib/types.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { GuideFacts } from './guide-facts.tsx';
import {
  CitedContent,
  citedIn,
  GoneNote,
  GuideSection,
  type GuideSectionProps,
  headingProps,
} from './guide-section.tsx';
import { guideLanguage, ownLanguage } from './page-context.ts';

/** Texts that stand in the place of parts which are put there later, and what is drawn beside them. */
export type GuideSlots = {
  facts: string;
  entries: string;
  sections: string;
  hasContents: boolean;
  opening: Section | undefined;
};

export type GuideArticleProps = Pick<
  GuideSectionProps,
  'guide' | 'cited' | 'hrefOf' | 'context'
> & {
  outline: Outline;
  slots: GuideSlots | undefined;
};

export function GuideArticle({ guide, outline, cited, hrefOf, slots, context }: GuideArticleProps) {
  const { opening, sections } = outline;
  const isLost = cited.kind === 'gone' && cited.sectionId === undefined;
  return (
    <article className="guide-text" {...guideLanguage(guide)}>
      <header className="guide-title">
        <h1 {...(opening ? headingProps(citedIn(opening, cited), opening.id) : {})}>
          {guide.title}
        </h1>
        {guide.description !== '' && <p className="lead">{guide.description}</p>}
        {slots?.facts ?? <GuideFacts guide={guide} context={context} />}
      </header>
      {isLost && <GoneNote guide={guide} context={context} />}
      {opening && (
        <section className="guide-section">
          {citedIn(opening, cited).kind === 'gone' && <GoneNote guide={guide} context={context} />}
          {opening.title !== guide.title && <p className="opening-title">{opening.title}</p>}
          <CitedContent
            guide={guide}
            section={opening}
            cited={citedIn(opening, cited)}
            context={context}
          />
        </section>
      )}
      {slots?.sections ??
        sections.map((outlined) => (
          <GuideSection
            key={outlined.section.id}
            guide={guide}
            {...outlined}
            cited={cited}
            hrefOf={hrefOf}
            context={context}
          />
        ))}
      {context.view !== 'trial' && <AskSelection guide={guide} context={context} />}
    </article>
  );
}

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
