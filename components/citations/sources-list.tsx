// The sources of an answer: one line that names their sections, and opens to number, place in the guide, and the
// statement as the guide has it.
import { Fragment, useState } from 'react';
import { moveAmongCitations } from '../../browser/citations/citation-arrows.ts';
import { citedPlace } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useIsGone } from './gone-statements.ts';
import { HeadingPath } from './heading-path.tsx';
import { NewTabHint } from './new-tab-hint.tsx';
import { isLongQuote, Quote } from './quote.tsx';
import { useGuide } from './use-guide.ts';
import { useGuideLink } from './use-guide-link.ts';

export function SourcesList({ sources }: { sources: Citation[] }) {
  const { strings } = useStrings();
  if (sources.length === 0) return null;
  return (
    <details className="sources">
      <summary>
        <h3 className="label">{strings.citations.sources}</h3>{' '}
        <span className="mode-note">
          <SectionTitles sources={sources} />
        </span>
      </summary>
      <ol>
        {sources.map((source) => (
          <Source key={source.number} source={source} />
        ))}
      </ol>
    </details>
  );
}

// Each once.
function SectionTitles({ sources }: { sources: Citation[] }) {
  const byTitle = new Map(sources.map((source) => [source.section.title, source]));
  return [...byTitle.values()].map((source, at) => (
    <Fragment key={source.section.title}>
      {at > 0 && ' · '}
      <SectionTitle source={source} />
    </Fragment>
  ));
}

function SectionTitle({ source: { guide, section } }: { source: Citation }) {
  return <span lang={useGuide(guide)?.language}>{section.title}</span>;
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
