import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { SynonymTable } from '../../lib/language/synonyms.ts';
import { lackingPhrase } from '../../lib/verify/phrases.ts';

const evidence = [
  'Mid level engineers earn $110K–$160K and mentor juniors.',
  'Pay varies by region.',
].map((text) => new Reading(text));
const synonyms = new SynonymTable([['region', 'location']]);

function lacking(claim: string): string | undefined {
  return lackingPhrase(new Reading(claim), evidence, { synonyms });
}

test.each([
  ['Mid-level engineers earn $110K–$160K and usually get equity.', 'usually get equity'],
  ['Pay varies by gender.', 'gender'],
  ['Engineers earn $110K plus an annual bonus.', 'an annual bonus'],
  ['Engineers mentor juniors in open-plan offices, too.', 'open-plan offices'],
  ['Engineers mentor juniors, you worthless fools.', 'you worthless fools'],
])('what is added to the guide is found: "%s"', (claim, phrase) => {
  expect(lacking(claim)).toBe(phrase);
});

test.each([
  'Mid-level engineers earn $110K–$160K and mentor juniors.',
  'Pay varies by location.',
  'Pay varies by region and over the century.',
  'Pay varies by region and over the minutes.',
  'Mentoring juniors is what they do, among other things.',
  'The engineers, for instance, mentor juniors.',
  'Bonuses are paid.',
  'They earn $110K, with 5% more.',
  'Engineers mentor juniors, happily smiling.',
  'Engineers mentor juniors, worthless fools.',
  '',
])('nothing is added: "%s"', (claim) => {
  expect(lacking(claim)).toBeUndefined();
});
