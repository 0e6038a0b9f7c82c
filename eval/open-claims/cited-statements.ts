// Finds the statements of a guide that hold a quote of its Markdown.
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import type { Statement } from '../../lib/types.ts';

/**
 * The statements that a quote touches; of a quote that stands in several places, those of the first.
 * @throws Error when the guide does not hold the quote, or no statement does.
 */
export function citedStatements(quote: string, guide: string, index: GuideIndex): Statement[] {
  const at = index.sources.get(guide)?.indexOf(quote) ?? -1;
  if (at === -1) throw new Error(`The guide "${guide}" does not hold "${quote}".`);
  const touched = index
    .guide(guide)
    .statements.filter(({ start, end }) => start < at + quote.length && end > at);
  if (touched.length === 0) throw new Error(`No statement of "${guide}" holds "${quote}".`);
  return touched;
}
