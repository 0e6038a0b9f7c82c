// Who a text leaves out at the end of its sentence, and words that it negates by "un-".

import { auxiliaries } from '../language/lists/modality.ts';
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { lettersOf, listOnce, type Reading, readOnce, stemSetOf } from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import { denies } from './denials.ts';

const letterSetOf = readOnce((reading): ReadonlySet<string> => new Set(lettersOf(reading)));
const unWord = /^(?:un|non)(?=\p{L}{3})/u;

/** Whether one text writes a word that the other one negates by "un-": "paid" for "unpaid". */
export function unsays(claim: Reading, text: Reading): boolean {
  if (denies(claim)) return false;
  const negated = negatedIn(text);
  if (negated.length === 0) return false;
  const [said, stated] = [letterSetOf(claim), letterSetOf(text)];
  return negated.some(({ word, bare }) => said.has(bare) && !said.has(word) && !stated.has(bare));
}

/** The words of a text that negate another one, with that. */
export const negatedIn = readOnce((reading) =>
  [...letterSetOf(reading)]
    .filter((word) => unWord.test(word))
    .map((word) => ({ word, bare: word.replace(unWord, '') })),
);

// "Shop leads take part, area managers don't."
const leftOff = new RegExp(
  String.raw`(?:^|[,;.]\s|\b(?:and|but|while|whereas)\s)([\p{L}\s'’-]{2,60}?)\s${oneOf(auxiliaries)}(?:n['’]t|\snot)(?=\s*(?:[.,;)]|$))`,
  'giu',
);
const exceptedOf = listOnce(({ text }) =>
  Array.from(matchesOf(text, leftOff), ([, subject = '']) => stemsOf(subject)).filter(
    ({ length }) => length > 0,
  ),
);

/** Whether a claim includes those whom a text leaves out at the end of its sentence. */
export function includesTheExcepted(claim: Reading, text: Reading): boolean {
  if (denies(claim)) return false;
  const said = stemSetOf(claim);
  return exceptedOf(text).some((subject) => subject.every((stem) => said.has(stem)));
}
