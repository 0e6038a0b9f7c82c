// The sources of an answer: one line that names their sections, and opens to number, place in the guide, and the
// statement as the guide has it.
import { useState } from 'react';
import { moveAmongCitations } from '../../browser/citations/citation-arrows.ts';
import { citedPlace } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useIsGone } from './gone-statements.ts';
import { HeadingPath } from './heading-path.tsx';
import { NewTabHint } from './new-tab-hint.tsx';
import { isLongQuote, Quote } from './quote.tsx';
import { useGuideLink } from './use-guide-link.ts';

export function SourcesList({ sources }: { sources: Citation[] }) {
  const { strings } = useStrings();
  if (sources.length === 0) return null;
  const titles = new Set(sources.map(({ section }) => section.title));
  return (
    <details className="sources">
      <summary>
        <h3 className="label">{strings.citations.sources}</h3>{' '}
        <span className="mode-note">{[...titles].join(' · ')}</span>
      </summary>
      <ol>
        {sources.map((source) => (
          <Source key={source.number} source={source} />
        ))}
      </ol>
    </details>
  );
}

function Source({ source }: { source: Citation }) {
  const { strings, say } = useStrings();
  const [whole, setWhole] = useState(false);
  const link = useGuideLink(citedPlace(source));
  const gone = useIsGone(source);
  const { number, quote, section } = source;
  const isLong = isLongQuote(quote);
  const { wholeQuote, wholeQuoteOf, lessOfQuote, lessOfQuoteOf } = strings.citations;
  return (
    <li>
      <a
        className="source"
        {...link}
        href={link.href}
        data-citation="list"
        onKeyDown={moveAmongCitations}
      >
        <span className="chip" data-gone={gone || undefined}>
          {number}
        </span>
        <HeadingPath citation={source} />
        <NewTabHint />
      </a>
      <Quote citation={source} gone={gone} clamped={isLong && !whole} />
      {isLong && (
        <button
          type="button"
          className="quiet-button"
          aria-label={say(whole ? lessOfQuoteOf : wholeQuoteOf, { number, title: section.title })}
          onClick={() => setWhole(!whole)}
        >
          {whole ? lessOfQuote : wholeQuote}
        </button>
      )}
      <span className="source-address">{absoluteAddress(link.href)}</span>
    </li>
  );
}

// For print, where a link cannot be followed.
function absoluteAddress(href: string): string {
  return typeof location === 'undefined' ? href : new URL(href, location.href).href;
}
