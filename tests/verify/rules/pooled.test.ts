// From when on two statements say the like, so that a clause made of both is pooled.
import { expect, test } from 'vitest';
import { pooledClause } from '../../../lib/verify/rules/pooled.ts';
import { isCaught } from '../words/finding.ts';

const isPooled = (guide: string, claim: string) => isCaught(pooledClause, { guide, claim });

const cats = 'Cats in the home are fed fish at noon.';
const dogs = 'Dogs in the home are fed meat in the evening.';
const mixed = 'Cats in the home are fed in the evening.';
const others = (count: number) =>
  Array.from({ length: count }, (_, at) => `Lamp ${at + 1} hangs in a shed.`);
const listed = (count: number) => Array.from({ length: count }, (_, at) => `word${at}q`).join(' ');

test('of up to six statements', async () => {
  expect(await isPooled([cats, dogs, ...others(4)].join('\n\n'), mixed)).toBe(true);
  expect(await isPooled([cats, dogs, ...others(5)].join('\n\n'), mixed)).toBe(false);
});

test('of up to 60 words each', async () => {
  const longer = (words: number) => `${cats}\n\n${dogs.slice(0, -1)}: ${listed(words)}.`;
  expect(await isPooled(longer(54), mixed)).toBe(true);
  expect(await isPooled(longer(56), mixed)).toBe(false);
});

test('in the first twelve clauses', async () => {
  const clauses = (count: number) =>
    Array.from({ length: count }, (_, at) => `oak${at}q elm${at}q ash${at}q stand`).join('; ');
  expect(await isPooled(`${cats}\n\n${dogs}`, `${clauses(11)}; ${mixed}`)).toBe(true);
  expect(await isPooled(`${cats}\n\n${dogs}`, `${clauses(12)}; ${mixed}`)).toBe(false);
});

test('of one word they are not alike', async () => {
  const guide = '## Winter\n\nBoats leak.\n\n## Summer\n\nBoats sail.';
  expect(await isPooled(guide, 'Boats that leak are mended by summer.')).toBe(false);
});

test('with three words in one paragraph, and half of the shorter one', async () => {
  const short = 'Club members wear 2. Club guests wear 5 at night.';
  expect(await isPooled(short, 'Club members wear 5.')).toBe(false);
  const alike =
    'Members of the club wear 2 badges in green. Guests of the club wear 5 badges in blue.';
  expect(await isPooled(alike, 'Members wear badges in blue.')).toBe(true);
  const long =
    'Young members of the club wear 2 tin badges on coats. Old guests of the club wear 5 brass badges on green hats.';
  expect(await isPooled(long, 'Members wear badges of brass.')).toBe(false);
});
