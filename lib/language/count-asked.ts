// The number of things that a question asks for: "How many ovens are there?"
import { anyNumber } from './amount-patterns.ts';
import { boundsBefore, boundsBehind } from './lists/bounds.ts';
import { timeUnits } from './lists/time.ts';
import { oneOf } from './one-of.ts';

const timeUnit = oneOf(timeUnits);
const counted =
  /\bhow many (?:\p{L}+[\s-]){0,2}?(\p{L}{2,}s|people|staff|men|women|children)(?=\s+(?:are|is|were|was|do|does|did|have|has|had|can|could|may|must|will|would|should|there|say|says|think|use|uses|in|of|for|at|on|to|\p{L}+ed)\b|\s*\??$)/iu;
const anyPeople = ['people', 'staff'];
const peopleCounted = new RegExp(
  String.raw`(?<!\p{L})${anyNumber}(?:%|\s|-|of\b|\p{L}+\s){0,6}${oneOf(anyPeople)}|\b${oneOf(anyPeople)}(?: [^;:]{0,40})?: ${anyNumber}|(?<!\p{L})${anyNumber} (?:\p{Ll}+ )?(?!${timeUnit})\p{Ll}{3,}s\b`,
  'iu',
);
const boundBefore = oneOf(boundsBefore.from, boundsBefore.to);
const boundBehind = oneOf(boundsBehind.from, boundsBehind.to);

/**
 * A number of what "how many" asks for: "two large ovens", or in a row "Ovens: 2", or as a bound behind it, "ovens are
 * allowed, two at most". Of people, by whatever they are called: "three members".
 */
export function countOf(question: string): RegExp | undefined {
  const noun = counted.exec(question)?.[1]?.toLowerCase();
  if (!noun) return undefined;
  if (anyPeople.includes(noun)) return peopleCounted;
  const start = noun.slice(0, Math.max(3, noun.length - 2));
  return new RegExp(
    String.raw`(?<!\p{L})${anyNumber}(?:%|\s|-|of\b|\p{L}{1,24}[\s-]){0,6}${start}|\b${start}\p{L}{0,4}(?: [^;:]{0,40})?(?:: | ?\()${anyNumber}|\b${start}\p{L}{0,4} [^.;:]{0,40}?(?:\b${boundBefore} ${anyNumber}|(?<!\p{L})${anyNumber} ${boundBehind}\b)`,
    'iu',
  );
}
