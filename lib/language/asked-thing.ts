// The thing that a question asks after directly, in forms so plain that an answer has to be about just that: "Is there
// maternity pay?", "What is the dress code?", "What does a driver earn?".
import { determiners } from './lists/determiners.ts';
import { relationalNouns } from './lists/follow-ups.ts';
import { oneOf } from './one-of.ts';
import { asksIfThereIs } from './question-forms.ts';
import { normalize, tokenize } from './terms.ts';

/** Tokens of a question for a thing that tells no more of it. */
const mostTokens = 7;
/** What a figure of something else may well be called. */
const measured = new Set([...relationalNouns, 'rate', 'rates']);

const article = `(?:${oneOf(determiners)} )?`;
const thing = String.raw`\p{L}[\p{L}'’-]*`;
const whatIs = new RegExp(
  String.raw`^\W*what(?:['’]s| is| are) ${article}(${thing}(?: ${thing})?)\W*$`,
  'iu',
);
const whatOf = new RegExp(
  String.raw`^\W*(?:what|how much|how long|how often|when) (?:do|does|did|would|will) ${article}(${thing}) `,
  'iu',
);
const whatPaid = new RegExp(
  String.raw`^\W*(?:what|how much) (?:do|does|did|would|will) ${article}(${thing}(?: ${thing})?)\b[^?]* ?\b(?:earn|earns|cost|costs|get paid|charge)\b`,
  'iu',
);

/** Those of some words of a question that name what it asks after, or tell of which kind that is. */
export function wordsAskedAfter(words: string[], question: string): string[] {
  if (asksIfThereIs(question)) return tokenize(question).length <= mostTokens ? words : [];
  const named = (whatIs.exec(question) ?? whatOf.exec(question))?.[1];
  if (named === undefined) return [];
  const asked = new Set(tokenize(named).map(normalize));
  return words.filter((word) => asked.has(normalize(word)) && !measured.has(normalize(word)));
}

/** Whose pay or whose price a question asks for: "a driver" of "What does a driver earn?" */
export function whosePrice(question: string): string | undefined {
  return whatPaid.exec(question)?.[1];
}
