// Tells the reader how a question was read, where that differs from what was typed.
import type { GuideIndex } from '../index/guide-index.ts';
import { ownTerms } from '../retrieve/own-terms.ts';
import type { AnswerEvent, Evidence, Query } from '../types.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';

/** Words in quotation marks are never mended, so the reader can take a correction back. */
export function* tellCorrections({ corrections }: Query): Generator<AnswerEvent> {
  if (corrections.length === 0) return;
  const list = (words: string[]) => words.map((word) => `“${word}”`).join(', ');
  const read = list(corrections.map((correction) => correction.read));
  const typed = list(corrections.map((correction) => correction.typed));
  yield notice(`Read as ${read}. Put ${typed} in quotation marks to ask for it as typed.`);
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
  const groups = [own, context].filter((words) => words.length > 0).map((words) => words.join(' '));
  if (context.length > 0) yield notice(`Showing: ${escapeMarkdown(groups.join(' – '))}`);
}

function isShown(term: string, word: string, { lexical }: GuideIndex): boolean {
  return lexical.postings.has(term) && /^\p{L}/u.test(word);
}

function notice(text: string): AnswerEvent {
  return { type: 'text', block: 'notice', text, claim: undefined };
}
