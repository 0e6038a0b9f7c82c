// A count that a claim makes of its own list ("three levels: entry, mid and senior") needs no figure in
// the guide: what is counted is checked word by word.

import { moneySigns } from '../language/amount-patterns.ts';
import { ones } from '../language/lists/numbers.ts';
import { oneOf } from '../language/one-of.ts';

const words = ones.slice(1, 10);
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,${moneySigns}#])(${oneOf(words)}|\p{N}{1,2})(?=\s)`,
  'giu',
);
const introduced = /^[\p{L}\p{N}]+\s[^:;.–—]{1,60}?(?::|\s[–—])\s([^:;.]+)/u;
// "On two days a week, Tuesdays and Thursdays": short items behind a comma or in brackets, to the end of the clause.
const item = String.raw`(?:[^\s,:;.()–—]+\s){0,2}[^\s,:;.()–—]+`;
const listed = new RegExp(
  String.raw`^[\p{L}\p{N}]+\s[^,:;.()–—]{1,60}(?:,\s|\s\()(${item}(?:,\s${item}){0,8},?\s(?:and|or)\s${item})(?=[.;:)]|$)`,
  'u',
);
const joint = /,\s(?:(?:and|or)\s)?|\sand\s/u;

/** A list that is longer is not counted. */
const longestList = 1500;

/** The claim without the number with which it counts the items that it lists itself. */
export function withoutOwnCount(claim: string): string {
  return claim.replace(number, (whole, _, at: number) => {
    const rest = claim.slice(at, at + longestList);
    const list = introduced.exec(rest)?.[1] ?? listed.exec(rest)?.[1];
    if (list === undefined) return whole;
    const count = words.includes(whole.toLowerCase())
      ? words.indexOf(whole.toLowerCase()) + 2
      : Number(whole);
    return list.split(joint).length === count ? '' : whole;
  });
}
