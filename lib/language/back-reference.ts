// Tells how a sentence hangs on the one before it, for where that one is not shown: "However, …" only joins it,
// "It also …" speaks of something that was named there, "Second, …" counts from there.
import { consequences, joiners, takenUp } from './lists/continuations.ts';
import { ordinals } from './lists/numbers.ts';
import { oneOf } from './one-of.ts';

/**
 * - `subject`: it is about what was named before ("It also runs").
 * - `sense`: it draws on what was said before ("Otherwise, ask").
 */
export type BackReference = 'none' | 'subject' | 'sense';

/** How a sentence begins. */
export type SentenceOpening = {
  /** The place that it counts itself in, from 1. */
  place: number | undefined;
  /** Characters that only join it to the sentence before. */
  joiner: number;
  /** What the rest of it refers to. */
  refersTo: BackReference;
};

const places = ['first', ...ordinals];
const placed = new RegExp(String.raw`^(${oneOf(places)})(?:ly)?,\s+`, 'iu');
const bareJoiners = ['and', 'but', 'also'];
const joined = new RegExp(String.raw`^(?:${oneOf(joiners)},|${oneOf(bareJoiners)}(?=\s))\s+`, 'iu');
const drawing = new RegExp(String.raw`^${oneOf(consequences)}\b`, 'iu');
// "Those who …" and "Both … and …" name what they are about.
const pointing = new RegExp(
  String.raw`^(?!those (?:who|with|in|on|at)\b|(?:both|neither)\b.{1,200}\b(?:and|nor)\b)${oneOf(takenUp)}\b`,
  'iu',
);

/** Reads how a plain sentence begins. */
export function readOpening(sentence: string): SentenceOpening {
  const place = placed.exec(sentence);
  const joiner = (place ?? joined.exec(sentence))?.[0].length ?? 0;
  const rest = sentence.slice(joiner);
  return {
    place: place ? places.indexOf((place[1] ?? '').toLowerCase()) + 1 : undefined,
    joiner,
    refersTo: referenceOf(rest),
  };
}

/** Whether a sentence cannot stand without the one before it. */
export function leansBack(sentence: string): boolean {
  const { joiner, refersTo } = readOpening(sentence);
  return joiner > 0 || refersTo !== 'none';
}

function referenceOf(rest: string): BackReference {
  if (drawing.test(rest)) return 'sense';
  return pointing.test(rest) ? 'subject' : 'none';
}
