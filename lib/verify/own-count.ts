// A count that a claim makes of its own list ("three levels: entry, mid and senior") needs no figure in
// the guide: what is counted is checked word by word.

import { moneySigns } from '../language/amount-patterns.ts';
import { multiples, ones } from '../language/lists/numbers.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading, readOnce } from '../language/reading.ts';

const words = ones.slice(1, 10);
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,${moneySigns}#])(${oneOf(words, ['twice'])}|\p{N}{1,2})(?=\s)`,
  'giu',
);
const introduced = /^[\p{L}\p{N}]+\s[^:;.–—]{1,60}?(?::|\s[–—])\s([^:;.]+)/u;
// "On two days a week, Tuesdays and Thursdays": short items behind a comma or in brackets, to the end of the clause.
const word = String.raw`(?:\p{N}{1,2}:\p{N}{2}|[^\s,:;.()–—]+)`;
const item = String.raw`(?:${word}\s){0,2}${word}`;
const listed = new RegExp(
  String.raw`^[\p{L}\p{N}]+\s[^,:;.()–—]{1,60}(?:,\s|\s\()(${item}(?:,\s${item}){0,8},?\s(?:and|or)\s${item})(?=[.;:)]|$)`,
  'u',
);
const joint = /,\s(?:(?:and|or)\s)?|\sand\s/u;
// "Two halls: the Blue (free, small) and the Red (£2, large)".
const aside = /\s?\([^()]{0,200}\)/gu;
// "Two courses: one in May and one in June, which is free".
const oneEach = /(?:^|,\s(?:and\s)?|\sand\s)(?:one|another)\s/giu;

/** A list that is longer is not counted. */
const longestList = 1500;

/** A claim without the counts of its own lists. */
export const uncounted = readOnce((claim) => {
  const rest = withoutOwnCount(claim.text);
  return rest === claim.text ? claim : new Reading(rest);
});

// The claim without the number with which it counts the items that it lists itself.
function withoutOwnCount(claim: string): string {
  return claim.replace(number, (whole, _, at: number) => {
    const rest = claim.slice(at, at + longestList);
    const list = introduced.exec(rest)?.[1] ?? listed.exec(rest)?.[1];
    if (list === undefined) return whole;
    const items = list.replace(aside, '');
    const each = items.match(oneEach)?.length ?? 0;
    const count = each > 1 ? each : items.split(joint).length;
    return count === countOf(whole.toLowerCase()) ? '' : whole;
  });
}

function countOf(word: string): number {
  const at = words.indexOf(word);
  return at === -1 ? (multiples[word] ?? Number(word)) : at + 2;
}
