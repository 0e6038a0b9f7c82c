// Whether a question asks how something is: "Is it hard to get in?", "How dangerous is the work?"
import { qualities, qualityAdjectives } from './lists/judgements.ts';
import { oneOf } from './one-of.ts';
import { stemOf } from './terms.ts';

const adjective = `(${oneOf(qualityAdjectives)})`;
const isItSo = new RegExp(
  String.raw`^\W*(?:(?:and|but|so) )?(?:is|are|was|were|will|would|isn['’]t|aren['’]t) [^?.!]{1,60}?\b${adjective}(?= (?:to|for|at|as|if|when|with|without)\b|\W*$)`,
  'iu',
);
const howMuchSo = new RegExp(String.raw`\bhow ${adjective}\b`, 'iu');

/** The stems of all words that tell it, or that it is not so; undefined for any other question. */
export function qualityAsked(question: string): ReadonlySet<string> | undefined {
  const found = (isItSo.exec(question) ?? howMuchSo.exec(question))?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  return new Set(
    qualities
      .filter((group) => group.includes(found))
      .flat()
      .map(stemOf),
  );
}
