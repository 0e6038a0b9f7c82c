// Tells the reader how a question was read, where that differs from what was typed.
import type { GuideIndex } from '../index/guide-index.ts';
import { ownTerms } from '../retrieve/own-terms.ts';
import type { AnswerEvent, Evidence, Guide, Query } from '../types.ts';

/** Words in quotation marks are never mended, so the reader can take a correction back. */
export function* tellCorrections({ corrections }: Query): Generator<AnswerEvent> {
  if (corrections.length === 0) return;
  const read = corrections.map((correction) => correction.read);
  const typed = corrections.map((correction) => correction.typed);
  yield { type: 'notice', notice: { code: 'corrected', values: { read, typed } } };
}

/**
 * A follow-up is shown with what completes it: its own words, then those of the questions before. Only
 * words that the guides know are shown, so that nothing that was said before is said again by us.
 */
export function* tellContext(
  { query, parts }: Evidence,
  index: GuideIndex,
): Generator<AnswerEvent> {
  const leaning = parts.find(({ part }) => ownTerms(part.terms).length < part.terms.length);
  if (query.context.length === 0 || !leaning) return;
  const known = leaning.part.terms.filter(({ term, word }) => isShown(term, word, index));
  const own = ownTerms(known).map(({ word }) => word);
  const context = known.filter(({ weight }) => weight < 1).map(({ word }) => word);
  const subjects = [own, context].map((words) => words.join(' ')).filter(Boolean);
  if (context.length > 0)
    yield { type: 'notice', notice: { code: 'context', values: { subjects } } };
}

/** Where other guides cover the question too, they are named, and the one that answers is quoted. */
export function* tellOtherGuides(others: Guide[] = []): Generator<AnswerEvent> {
  const titles = others.map(({ title }) => title);
  if (titles.length === 0) return;
  yield {
    type: 'notice',
    notice: { code: 'other-guides', values: { titles, count: titles.length } },
  };
}

function isShown(term: string, word: string, { lexical }: GuideIndex): boolean {
  return lexical.postings.has(term) && /^\p{L}/u.test(word);
}
