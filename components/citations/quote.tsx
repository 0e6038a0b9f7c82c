// The cited statement as the guide has it: a sentence, or a table row's cells with their heads. Says so
// where the guide does not have it any more.

import type { Citation } from '../../lib/types.ts';
import { readRow } from '../../lib/wire/rows.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useGuide } from './use-guide.ts';

export type QuoteProps = {
  citation: Citation;
  /** Whether the guide does not have it any more. */
  gone: boolean;
  /** Whether to show the first lines of a long one only. */
  clamped?: boolean;
};

/** What fills about four lines; of a row so many cells. */
const glance = { characters: 280, cells: 6 };

export function isLongQuote(quote: string): boolean {
  const cells = readRow(quote);
  return cells ? cells.length > glance.cells : quote.length > glance.characters;
}

export function Quote({ citation, gone, clamped = false }: QuoteProps) {
  const { strings } = useStrings();
  const guide = useGuide(citation.guide);
  return (
    <>
      {gone && <p className="gone-source">{strings.citations.goneNote}</p>}
      <blockquote className="quote" data-clamped={clamped || undefined} lang={guide?.language}>
        <QuotedText quote={citation.quote} />
      </blockquote>
    </>
  );
}

function QuotedText({ quote }: { quote: string }) {
  const cells = readRow(quote);
  if (!cells) return <p>{quote}</p>;
  const [first, ...others] = cells;
  const named = first?.head === '' ? others : cells;
  return (
    <>
      {first?.head === '' && <p>{first.text}</p>}
      <dl>
        {named.map(({ head, text }) => (
          <div key={`${head} ${text}`}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
