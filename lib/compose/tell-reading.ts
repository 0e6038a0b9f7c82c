// Tells the reader how a question was read, where that differs from what was typed.
import { ownTerms } from '../retrieve/own-terms.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { AnswerEvent, Evidence, Query } from '../types.ts';

/** Questions of a conversation that are shown as one. */
const mostShown = 3;

/** Words in quotation marks are never mended, so the reader can take a correction back. */
export function* tellCorrections({ corrections }: Query): Generator<AnswerEvent> {
  if (corrections.length === 0) return;
  const list = (words: string[]) => words.map((word) => `“${word}”`).join(', ');
  const read = list(corrections.map((correction) => correction.read));
  const typed = list(corrections.map((correction) => correction.typed));
  yield notice(`Read as ${read}. Put ${typed} in quotation marks to ask for it as typed.`);
}

/** A follow-up is shown together with the question that completes it. */
export function* tellContext({ query, parts }: Evidence): Generator<AnswerEvent> {
  const leaning = parts.find(({ part }) => ownTerms(part.terms).length < part.terms.length);
  if (query.context.length === 0 || !leaning) return;
  const texts = [leaning.part.text, ...query.context].slice(0, mostShown).map(bareOf);
  yield notice(`Showing: ${escapeMarkdown(texts.join(' – '))}`);
}

// Without the words that only lead on from what was asked before.
function bareOf(question: string): string {
  return question
    .trim()
    .replace(/^(?:(?:and|but|or|so|ok(?:ay)?|then|also|what about|how about),?\s+)+/i, '')
    .replace(/[?!.\s]+$/, '')
    .replace(/\s+/g, ' ');
}

function notice(text: string): AnswerEvent {
  return { type: 'text', block: 'notice', text, claim: undefined };
}
