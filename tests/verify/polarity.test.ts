import { describe, expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { assertsWhatIsDenied } from '../../lib/verify/denials.ts';
import { reversal } from '../../lib/verify/faults.ts';
import { reasonSaid } from '../strings/said.ts';

const call = '83% of engineers call Python essential.';
const simple = 'No, Python is not too simple for serious development: its simplicity is a feature.';
const often = 'Developers in AI roles often earn 15–25% more than generalists.';
const range = 'Salary range: $110K–$160K.';

describe('a claim that keeps the sense is let through', () => {
  test.each([
    ['the same words', call, call],
    ['other words', 'Most engineers find Python essential.', call],
    ['the same denial', 'Python is not too simple for serious development.', simple],
    ['the same denial in another form', "Python isn't too simple for serious work.", simple],
    ['what stands beside a denial', 'Simplicity is a feature of Python.', simple],
    ['the same comparison', 'AI roles pay more than generalists get.', often],
    ['a figure of an open range', 'It pays more than $250K.', 'Salary range: $180K–$250K+.'],
    ['the same bound', 'It pays over $100K.', 'It pays more than $100K.'],
    ['the same superlative', 'The best way is practice.', 'Practice is the best way.'],
    ['what is not needed', "Salt isn't needed to bake.", 'Bake without salt.'],
    ['nothing', '', call],
  ])('%s: %s', (_, claim, text) => {
    expect(reversal(new Reading(claim), new Reading(text))).toBeUndefined();
  });
});

describe('a claim that turns the sense is caught', () => {
  const denies = ['denies', 'It denies what the guide says.'] as const;
  const turns = ['turned-round', 'It turns round what the guide says.'] as const;
  const denied = ['denied', 'It says what the guide denies.'] as const;
  const above = ['none-above', 'The guide gives no figure above that.'] as const;
  const below = ['none-below', 'The guide gives no figure below that.'] as const;
  const otherEnd = [
    'other-end',
    'The guide gives this figure as the other end of a range.',
  ] as const;
  test.each([
    ['83% of engineers do not call Python essential.', call, denies],
    ["83% of engineers don't call Python essential.", call, denies],
    ['Engineers never call Python essential.', call, denies],
    ['Engineers fail to call Python essential.', call, denies],
    ['Python is too simple for serious development.', simple, denied],
    ['Simplicity is not a feature of Python.', simple, denies],
    ['It pays at least $160K.', range, otherEnd],
    ['Generalists never earn more.', often, denies],
    ['AI roles earn 15–25% less.', often, turns],
    ['Generalists often earn 15–25% more than developers in AI roles.', often, turns],
    ['Salaries are lower.', 'Salaries are higher.', turns],
    ['Demand is shrinking.', 'Demand is growing.', turns],
    ['Deploy after tests.', 'Deploy before tests.', turns],
    ['Clean up before baking, then rest.', 'Rest comes first: clean up after baking.', turns],
    ['It pays more than $160K.', range, above],
    ['It pays over $160K.', range, above],
    ['It pays less than $110K.', range, below],
  ] as const)('%s', (claim, text, [code, said]) => {
    const reason = reversal(new Reading(claim), new Reading(text));
    expect(reason).toEqual({ code, values: {} });
    expect(reason && reasonSaid(reason)).toBe(said);
  });

  test.each([
    ['Python is the best language.', 'best'],
    ['Only Python is essential.', 'Only'],
  ])('by the word that is too strong: %s', (claim, phrase) => {
    const reason = reversal(new Reading(claim), new Reading(call));
    expect(reason).toEqual({ code: 'phrase-missing', values: { phrase } });
    expect(reason && reasonSaid(reason)).toBe(`The guide does not say “${phrase}”.`);
  });
});

const denied = (claim: string, text: string) =>
  assertsWhatIsDenied(new Reading(claim), new Reading(text));

describe('what a text denies', () => {
  test('may not be said', () => {
    expect(denied('The oven is hot.', 'The oven is not hot.')).toBe(true);
    expect(denied('Bake with salt.', 'Bake without salt.')).toBe(true);
    expect(denied('The oven is HOT', 'The oven is not too hot.')).toBe(true);
  });

  test('may be said of when the text asserts it elsewhere', () => {
    const text = 'The oven is not hot at first. After an hour it is hot.';
    expect(denied('The oven is hot.', text)).toBe(false);
  });

  test('may be denied', () => {
    expect(denied('The oven is not hot.', 'The oven is not hot.')).toBe(false);
    expect(denied('It lacks salt.', 'Bake without salt.')).toBe(false);
  });

  test('is nothing in a text without a denial', () => {
    expect(denied('The oven is hot.', 'The oven is hot.')).toBe(false);
    expect(denied('The note is there.', 'A notable note.')).toBe(false);
  });
});
