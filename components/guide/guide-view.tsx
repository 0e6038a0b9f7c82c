// A guide as a page to read: title, contents, sections, and the way back to the chat.
import type { Guide, Section } from '../../lib/types.ts';
import { Brand } from '../brand.tsx';
import { formatDay } from '../format-date.ts';
import { type CitedPlace, findCitedPlace, markStatement } from './cited-statement.ts';
import { ContentsList } from './contents-list.tsx';
import { GoneNote, GuideSection, headingProps } from './guide-section.tsx';
import { guideStrings } from './guide-strings.ts';
import { SectionContent } from './section-content.tsx';

export type GuideViewProps = {
  guide: Guide;
  /** Id of the statement to highlight, from `?cite=`. */
  cite: string | undefined;
};

export function GuideView({ guide, cite }: GuideViewProps) {
  const cited = findCitedPlace(guide, cite);
  const address = `/guide/${guide.slug}`;
  const { opening, sections } = splitOpening(guide);
  const contents = <ContentsList sections={sections} address={address} cited={cited} />;
  const citedIn = ({ id }: Section) =>
    cited.kind !== 'none' && cited.sectionId === id ? cited : nothingCited;
  return (
    <div className="guide">
      <a className="skip-link button" href={`#${textId}`}>
        {guideStrings.skip}
      </a>
      <GuideHeader guide={guide} cited={cited} />
      <div className="guide-columns">
        <aside className="contents-side">
          <p className="label">{guideStrings.onThisPage}</p>
          {contents}
        </aside>
        <main id={textId} tabIndex={-1}>
          <article className="guide-text" lang={guide.language}>
            <GuideOpening
              guide={guide}
              opening={opening}
              cited={opening ? citedIn(opening) : nothingCited}
            />
            {cited.kind === 'gone' && cited.sectionId === undefined && <GoneNote />}
            <details className="contents-inline" lang="en">
              <summary>{guideStrings.onThisPage}</summary>
              {contents}
            </details>
            {opening && <OpeningContent opening={opening} cited={citedIn(opening)} />}
            {sections.map((section) => (
              <GuideSection
                key={section.id}
                section={section}
                address={address}
                cited={citedIn(section)}
              />
            ))}
          </article>
          <footer className="guide-foot">
            <p>{guideStrings.closing}</p>
            <a className="button" href={`/?guide=${guide.slug}`}>
              {guideStrings.ask}
            </a>
          </footer>
        </main>
      </div>
    </div>
  );
}

// Section ids begin with a letter or a digit, so this is none of them.
const textId = ':text';

const nothingCited: CitedPlace = { kind: 'none' };

function GuideHeader({ guide, cited }: { guide: Guide; cited: CitedPlace }) {
  return (
    <header className="site-header">
      <Brand href="/" />
      <div className="header-actions">
        {cited.kind === 'none' ? (
          <a className="button" href={`/?guide=${guide.slug}`}>
            {guideStrings.ask}
          </a>
        ) : (
          <a className="button" href="/">
            {guideStrings.backToAnswer}
          </a>
        )}
      </div>
    </header>
  );
}

type OpeningProps = { opening: Section; cited: CitedPlace };

function GuideOpening({
  guide,
  opening,
  cited,
}: {
  guide: Guide;
  opening: Section | undefined;
  cited: CitedPlace;
}) {
  return (
    <header className="guide-title">
      <h1 {...(opening ? headingProps(cited, opening.id) : {})}>{guide.title}</h1>
      {guide.description !== '' && <p className="lead">{guide.description}</p>}
      {guide.updated && (
        <p className="guide-date" lang="en">
          {guideStrings.updated} <time dateTime={guide.updated}>{formatDay(guide.updated)}</time>
        </p>
      )}
    </header>
  );
}

function OpeningContent({ opening, cited }: OpeningProps) {
  const content =
    cited.kind === 'found'
      ? markStatement(opening.content, cited.statementId, opening.id)
      : opening.content;
  return (
    <section className="guide-section">
      {cited.kind === 'gone' && <GoneNote />}
      <SectionContent content={content} title={opening.title} />
    </section>
  );
}

// A first section that carries the guide's title needs no heading of its own beside the page's.
function splitOpening(guide: Guide): { opening: Section | undefined; sections: Section[] } {
  const [first, ...others] = guide.sections;
  const opens = first?.depth === 1 && first.title === guide.title;
  return opens
    ? { opening: first, sections: others }
    : { opening: undefined, sections: guide.sections };
}
