// The sentences of its paragraph that a sentence needs beside it: those that it takes up, and those behind it that
// qualify it, go on from it, or tell the measure that is asked for.
import { isInBlock, type LabelledStatement } from '../../evidence/labels.ts';
import { proseSteps } from '../../evidence/prose-steps.ts';
import { measuresAskedOf } from '../../language/expected-answer.ts';
import { qualifying, takenUp } from '../../language/lists/continuations.ts';
import { auxiliaries, furtherAuxiliaries } from '../../language/lists/questions.ts';
import { oneOf } from '../../language/one-of.ts';
import type { Statement } from '../../types.ts';

/** Sentences before and behind that may come along. */
const mostBefore = 2;
const mostBehind = 2;
/** Words of an answer of one paragraph beyond which nothing is added. */
const wordLimit = 60;
/** Words up to which steps are said whole. */
const longestSteps = 90;
/** Words up to which a sentence says too little by itself: "No.", "Yes, in part." */
const tooShort = 4;

// "You want a certificate?" leads to what answers it.
const asks = /\?["”’)]?$/u;

// A name in bold has no verb, and a question in bold is answered behind it.
const verb = new RegExp(
  String.raw`\s${oneOf(auxiliaries, furtherAuxiliaries, ['cannot', 'not'])}\s`,
  'iu',
);
const fullStop = /[.!]["”’)]?$/u;
const takesUp = new RegExp(`^${oneOf(takenUp, qualifying)}\\b`, 'iu');
const qualifies = new RegExp(`^${oneOf(qualifying, takenUp)}\\b`, 'iu');

/**
 * A sentence with what it needs around it, in the order of the guide.
 * @param question Where it asks for a measure, the sentence behind that tells it is needed.
 */
export function withSurroundings(
  chosen: LabelledStatement,
  evidence: LabelledStatement[],
  question: string,
): LabelledStatement[] {
  const paragraph = evidence.filter(
    (other) => isInBlock(other, chosen) && other.statement.kind === chosen.statement.kind,
  );
  let first = paragraph.indexOf(chosen);
  let last = first;
  const isTaken = () => takesUp.test(paragraph[first]?.statement.text ?? '');
  while (first > 0 && paragraph.indexOf(chosen) - first < mostBefore && isTaken()) first -= 1;
  const measures = measuresAskedOf(question);
  const tells = (text: string) => measures.some((measure) => measure.test(text));
  const fits = (from: number, to: number) => wordsOf(paragraph.slice(from, to + 1)) <= wordLimit;
  while (last + 1 < paragraph.length && last - paragraph.indexOf(chosen) < mostBehind) {
    const next = paragraph[last + 1]?.statement.text ?? '';
    const soFar = paragraph.slice(first, last + 1);
    const isNeeded =
      wordsOf(soFar) <= tooShort ||
      asks.test(soFar.at(-1)?.statement.text ?? '') ||
      qualifies.test(next) ||
      (tells(next) && !soFar.some(({ statement }) => tells(statement.text)));
    if (!isNeeded || !fits(first, last + 1)) break;
    last += 1;
  }
  const needed = paragraph.slice(first, last + 1);
  const opening = first === 0 ? undefined : sentenceAsLabel(chosen, paragraph);
  return opening ? [opening, ...needed] : needed;
}

// "**Guests leave by ten.** Who helps to tidy up may stay.": what stands in bold is the rule.
function sentenceAsLabel(
  { statement: { topic } }: LabelledStatement,
  [opening]: LabelledStatement[],
): LabelledStatement | undefined {
  const text = opening?.statement.text ?? '';
  return asLabel(text) === topic && verb.test(text) && fullStop.test(text) ? opening : undefined;
}

/** What stands below a bold opening that is a sentence itself ("My position jumps about."), up to the word limit. */
export function belowLabel(
  chosen: LabelledStatement,
  evidence: LabelledStatement[],
): LabelledStatement[] {
  const label = asLabel(chosen.statement.text);
  const below = evidence.filter(
    (other) => isInBlock(other, chosen) && other.statement.topic === label,
  );
  while (below.length > 1 && wordsOf(below) > wordLimit) below.pop();
  const opening = below[0] && sentenceAsLabel(below[0], [chosen]);
  return opening ? [opening, ...below] : below;
}

function asLabel(text: string): string {
  return text.replace(/(?<![.!?:…])[.!?:…]+$/u, '');
}

/** The whole run of steps that sentences tell, of which one was chosen; empty where it is none, or too long. */
export function allSteps(
  chosen: LabelledStatement,
  evidence: LabelledStatement[],
): LabelledStatement[] {
  const paragraph = evidence.filter(
    (other) => isInBlock(other, chosen) && other.statement.kind === 'sentence',
  );
  const steps = proseSteps(paragraph.map(({ statement }) => statement));
  const own = steps.find((run) => run.includes(chosen.statement)) ?? [];
  const at = (statement: Statement | undefined) =>
    paragraph.findIndex((each) => each.statement === statement);
  const whole = own.length === 0 ? [] : paragraph.slice(at(own[0]), at(own.at(-1)) + 1);
  return wordsOf(whole) <= longestSteps ? whole : [];
}

function wordsOf(sentences: LabelledStatement[]): number {
  return sentences
    .map(({ statement }) => statement.text)
    .join(' ')
    .split(' ').length;
}
