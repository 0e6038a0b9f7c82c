// The steps that a text tells in sentences: "First, knock. Second, wait. Finally, take a seat." Which sentence is
// which step is told by the words that open them, or by a number in brackets.
import { firstOpeners, laterOpeners, ordinalOpeners } from '../language/lists/sequence.ts';
import { oneOf } from '../language/one-of.ts';
import type { Statement } from '../types.ts';

const joint = '^(?:and |but )?';
const ordinal = new RegExp(`${joint}${oneOf(ordinalOpeners)}(?=,|ly\\b)`, 'iu');
const first = new RegExp(String.raw`^(?:first(?:,|ly\b)|${oneOf(firstOpeners)}\b)`, 'iu');
const later = new RegExp(String.raw`${joint}(?:${oneOf(laterOpeners)}\b|(?:next|last),)`, 'iu');
const numbered = /^\(?(\p{N}{1,2})\)\s/u;

const fewestSteps = 2;

/**
 * The steps of some sentences, which stand in the order of the guide: each run of at least two. Sentences between
 * two steps go on from one and are none themselves.
 */
export function proseSteps(sentences: Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  let run: Statement[] = [];
  const close = () => {
    if (run.length >= fewestSteps) runs.push(run);
    run = [];
  };
  for (const [at, sentence] of sentences.entries()) {
    const place = placeOf(sentence.text, run.length);
    if (place === undefined) continue;
    if (place === 0) close();
    // "To fire the kiln, start by …. Next, …": the sentence before the first that counts is the first step.
    const before = sentences[at - 1];
    if (run.length === 0 && place !== 0 && before) run.push(before);
    if (place !== run.length) close();
    if (place === run.length) run.push(sentence);
  }
  close();
  return runs;
}

// The place of a sentence in a run that has so many steps, counted from 0; undefined for one that is no step.
function placeOf(text: string, steps: number): number | undefined {
  const number = numbered.exec(text)?.[1];
  if (number !== undefined) return Number(number) - 1;
  if (first.test(text)) return 0;
  const counted = ordinal.exec(text)?.[0].split(' ').at(-1)?.toLowerCase();
  if (counted !== undefined) return ordinalOpeners.indexOf(counted) + 1;
  return later.test(text) ? Math.max(1, steps) : undefined;
}
