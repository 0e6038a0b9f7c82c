import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { uncounted } from '../../lib/verify/own-count.ts';

test.each([
  ['There are three levels: entry, mid and senior.', 'There are  levels: entry, mid and senior.'],
  ['It takes 2 steps – learn and build.', 'It takes  steps – learn and build.'],
  ['It opens twice a day, at 9:00 and at 14:00.', 'It opens  a day, at 9:00 and at 14:00.'],
  ['Two halls: the Old (cold, dark) and the New.', ' halls: the Old (cold, dark) and the New.'],
  [
    'There are two fairs: one in May and one in June, which is free.',
    'There are  fairs: one in May and one in June, which is free.',
  ],
  ['Four tools: Docker, Helm, Ansible, and Chef', ' tools: Docker, Helm, Ansible, and Chef'],
])('a right count of an own list goes: "%s"', (claim, rest) => {
  expect(uncounted(new Reading(claim)).text).toBe(rest);
});

test.each([
  'There are four levels: entry, mid and senior.',
  'There are three levels.',
  'There are three fairs: one in May and one in June, which is free.',
  'It opens three times a day, at 9:00 and at 14:00.',
  'In 2026: three and four.',
  'Mid level: $110K–$160K',
  '',
])('any other figure stays: "%s"', (claim) => {
  expect(uncounted(new Reading(claim)).text).toBe(claim);
});

test('a list of up to 1,500 letters is counted', () => {
  const isCounted = (letters: number) => {
    const claim = `There are two halls: the ${'o'.repeat(letters)} and the New.`;
    return uncounted(new Reading(claim)).text !== claim;
  };
  expect(isCounted(1480)).toBe(true);
  expect(isCounted(1490)).toBe(false);
});
