// The guides, each with what it is about, its date and its length: the first of many, and a field that finds others.

import { wordsIn } from '../../browser/fold-text.ts';
import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { GuideFacts } from './guide-facts.tsx';
import { GuideHeader } from './guide-header.tsx';
import { guideLanguage, type PageContext } from './page-context.ts';

export type GuideListProps = {
  guides: Guide[];
  /** Words that the title or the description has to hold. */
  words: string;
  context: PageContext;
};

/** As many as a page shows at once, so that it does not grow with the guides. */
const mostListed = 40;

export function GuideList({ guides, words, context }: GuideListProps) {
  const { strings, say } = context.wording;
  const found = foundGuides(guides, words);
  const listed = found.slice(0, mostListed);
  const isFewer = listed.length < guides.length;
  return (
    <>
      <GuideHeader
        slug={undefined}
        hasContents={false}
        hasOthers={false}
        isCited={false}
        context={context}
      />
      <main className="guide-list">
        <h1 className="title-plate plate">{strings.allGuides}</h1>
        <p className="lead">{say(strings.guideCount, { count: guides.length })}</p>
        {(isFewer || words !== '') && <FindGuide words={words} context={context} />}
        {isFewer && (
          <p role="status">
            {listed.length === 0
              ? strings.noneFound
              : say(words === '' ? strings.firstShown : strings.someShown, {
                  count: found.length,
                  shown: listed.length,
                })}
          </p>
        )}
        <ul>
          {listed.map((guide) => (
            <li key={guide.slug} {...guideLanguage(guide)}>
              <h2>
                <a href={pageHref(guidePath(guide.slug), context)}>{guide.title}</a>
              </h2>
              {guide.description !== '' && <p>{guide.description}</p>}
              <GuideFacts guide={guide} withSections context={context} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function foundGuides(guides: Guide[], words: string): Guide[] {
  const fits = wordsIn(words);
  return guides.filter(({ title, description }) => fits(`${title}\n${description}`));
}

/** The guides that a list of these words shows. */
export function listedGuides({ guides, words }: Pick<GuideListProps, 'guides' | 'words'>): Guide[] {
  return foundGuides(guides, words).slice(0, mostListed);
}

// A form of the page itself, so that it works without a script.
function FindGuide({ words, context }: Pick<GuideListProps, 'words' | 'context'>) {
  const { strings } = context.wording;
  return (
    <search>
      <form className="find-guide" action={sitePath('/guide')}>
        <label className="label" htmlFor="words">
          {strings.findGuide}
        </label>
        <input id="words" type="search" name="q" defaultValue={words} autoComplete="off" />
        {context.askedLanguage && <input type="hidden" name="lang" value={context.askedLanguage} />}
        <button type="submit" className="button">
          {strings.find}
        </button>
      </form>
    </search>
  );
}
