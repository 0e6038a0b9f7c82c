// The text of a guide: its title with what is known of it, and its sections.
import type { Guide, Section } from '../../lib/types.ts';
import type { CitedPlace } from './cited-statement.ts';
import { GuideFacts } from './guide-facts.tsx';
import { CitedContent, GoneNote, GuideSection, headingProps } from './guide-section.tsx';
import { guideLanguage, ownLanguage, type PageContext, pageHref } from './page-context.ts';

export type GuideArticleProps = {
  guide: Guide;
  cited: CitedPlace;
  /** The address of a section. */
  hrefOf(sectionId: string): string;
  context: PageContext;
};

export function GuideArticle({ guide, cited, hrefOf, context }: GuideArticleProps) {
  const { opening, sections } = splitOpening(guide);
  const chapters = context.view === 'panel' ? [] : chaptersOf(sections);
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
          <CitedContent section={opening} cited={place(opening)} context={context} />
        </section>
      )}
      {sections.map((section) => (
        <GuideSection
          key={section.id}
          guide={guide}
          section={section}
          around={neighboursIn(chapters, section)}
          cited={place(section)}
          hrefOf={hrefOf}
          context={context}
        />
      ))}
      <AskSelection guide={guide} context={context} />
    </article>
  );
}

/** A first section that carries the guide's title needs no heading of its own beside the page's. */
export function splitOpening(guide: Guide): { opening: Section | undefined; sections: Section[] } {
  const [first, ...others] = guide.sections;
  const opens = first?.depth === 1 && first.title === guide.title;
  return opens
    ? { opening: first, sections: others }
    : { opening: undefined, sections: guide.sections };
}

const nothingCited: CitedPlace = { kind: 'none' };

// Shown beside selected text by client/ask-selection.ts.
function AskSelection({ guide, context }: Pick<GuideArticleProps, 'guide' | 'context'>) {
  return (
    <a
      className="button ask-selection"
      href={pageHref('/', context, { guide: guide.slug })}
      hidden
      {...ownLanguage(guide, context)}
    >
      {context.wording.strings.askSelection}
    </a>
  );
}

// The outermost sections.
function chaptersOf(sections: Section[]): Section[] {
  const outermost = Math.min(...sections.map(({ depth }) => depth));
  return sections.filter(({ depth }) => depth === outermost);
}

function neighboursIn(chapters: Section[], section: Section) {
  const at = chapters.indexOf(section);
  if (at === -1) return { previous: undefined, next: undefined };
  return { previous: chapters[at - 1], next: chapters[at + 1] };
}
