// An amount for a longer time than the source gives it for: "$63 a week" follows from "$9 a day".
import { matchesOf } from '../language/matches.ts';
import { oneOf } from '../language/one-of.ts';
import { isComparable, type Quantity } from '../language/quantities.ts';
import type { Reading } from '../language/reading.ts';
import { isClose } from './multiplied.ts';
import type { Source } from './source.ts';
import { quantitiesInText } from './source-quantities.ts';

/** How many of the shorter one the longer one has, where that is always the same number. */
const lengths: Record<string, Record<string, number>> = {
  week: { day: 7, night: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  year: { month: 12 },
};
const shorter = ['minute', 'hour', 'day', 'night', 'month'];
const longer = ['hour', 'day', 'week', 'year'];
const rateBehind = new RegExp(
  String.raw`^\s?(?:\p{L}{1,12}\s){0,2}(?:an?|per|each|every)\s(${oneOf(shorter)})\b`,
  'iu',
);
const stretchBehind = new RegExp(
  String.raw`^\s?(?:\p{L}{1,12}\s){0,2}(?:an?|per|each|every|one|1)\s(${oneOf(longer)})\b`,
  'iu',
);

const intervals = new RegExp(String.raw`\bevery (\p{N}{1,3}) (${oneOf(shorter)})s?\b`, 'giu');

/** Whether an amount of a claim is that of its source for so many times as long. */
export function isOfLongerTime(wanted: Quantity, claim: Reading, { text }: Source): boolean {
  const said = quantitiesInText(claim);
  const stretch = stretchBehind.exec(said.text.slice(wanted.end))?.[1];
  const units = lengths[stretch?.toLowerCase() ?? ''];
  if (!units) return false;
  const stated = quantitiesInText(text);
  // "Every 2 months" is six times a year.
  const isCount = wanted.kind === 'count' || wanted.kind === 'duration';
  const isTold = matchesOf(stated.text, intervals).some(
    ([, number, unit = '']) => wanted.own.low * Number(number) === units[unit.toLowerCase()],
  );
  if (isCount && isTold) return true;
  return stated.quantities.some((each) => {
    const unit = rateBehind.exec(stated.text.slice(each.end))?.[1];
    const times = units[unit?.toLowerCase() ?? ''];
    return (
      times !== undefined && isComparable(each, wanted) && isClose(wanted.low, each.low * times)
    );
  });
}
