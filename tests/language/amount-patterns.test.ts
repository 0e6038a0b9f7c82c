import { describe, expect, test } from 'vitest';
import { anyNumber, fraction, money, percentage } from '../../lib/language/amount-patterns.ts';

const shows = (source: string, text: string) => new RegExp(source, 'iu').test(text);

describe('an amount of money', () => {
  test.each(['$5', '€ 900', '¥5000', '20 dollars', '15euros', '50 cents', 'USD 40', 'CHF 40'])(
    'stands in "%s"',
    (text) => {
      expect(shows(money, text)).toBe(true);
    },
  );

  test.each(['40', '5%', 'a dollar', 'the $ sign', '40 people'])('stands not in "%s"', (text) => {
    expect(shows(money, text)).toBe(false);
  });
});

describe('a number', () => {
  test.each(['12', 'twelve', 'fifteen people', 'forty', 'dozens of jobs', 'a million'])(
    'stands in "%s"',
    (text) => {
      expect(shows(anyNumber, text)).toBe(true);
    },
  );

  test('stands not in "few jobs"', () => {
    expect(shows(anyNumber, 'few jobs')).toBe(false);
  });
});

test('a share is given in percent or as a part of a whole', () => {
  expect(
    ['5%', '5 percent', '5 per cent', '5percent'].filter((text) => shows(percentage, text)),
  ).toHaveLength(4);
  expect(['half', 'a third', 'one quarter'].filter((text) => shows(fraction, text))).toHaveLength(
    3,
  );
  expect(shows(percentage, 'percent')).toBe(false);
});
