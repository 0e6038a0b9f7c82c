import { describe, expect, test } from 'vitest';
import { isSameUnit, readAmount } from '../../../browser/charts/read-amount.ts';

type Read = [text: string, low: number, high: number, sign: string, words?: string];

function expectAmount([text, low, high, sign, words = '']: Read, open: boolean) {
  expect(readAmount(text)).toEqual({ low, high, open, unit: { sign, words } });
}

describe('an amount', () => {
  test.each<Read>([
    ['$45', 45, 45, '$'],
    ['$110K', 110_000, 110_000, '$'],
    ['£3m', 3_000_000, 3_000_000, '£'],
    ['$2.5 million', 2_500_000, 2_500_000, '$'],
    ['3 millones €', 3_000_000, 3_000_000, '€'],
    ['€45,000', 45_000, 45_000, '€'],
    ['45.000 €', 45_000, 45_000, '€'],
    ['45.000 EUR', 45_000, 45_000, 'EUR'],
    ['1.234.567,89 €', 1_234_567.89, 1_234_567.89, '€'],
    ['$1,234,567.89', 1_234_567.89, 1_234_567.89, '$'],
    ['CHF 80’000', 80_000, 80_000, 'CHF'],
    ['A$50', 50, 50, 'A$'],
    ['80 000 kr', 80_000, 80_000, '', 'kr'],
    ['$25 an hour', 25, 25, '$', 'an hour'],
    ['$50/hour', 50, 50, '$', '/hour'],
    ['3.2M', 3_200_000, 3_200_000, ''],
    ['7B', 7e9, 7e9, ''],
    ['1,200', 1200, 1200, ''],
    ['72%', 72, 72, '%'],
    ['12,5 %', 12.5, 12.5, '%'],
    ['0.125%', 0.125, 0.125, '%'],
    ['~60%', 60, 60, '%'],
    ['3 m', 3, 3, '', 'm'],
    ['16GB', 16, 16, '', 'GB'],
    ['1 year', 1, 1, '', 'year'],
    ['15 hours a week', 15, 15, '', 'hours a week'],
  ])('%s', (...read) => expectAmount(read, false));
});

describe('a range', () => {
  test.each<Read>([
    ['$110K–$160K', 110_000, 160_000, '$'],
    ['$110–160K', 110_000, 160_000, '$'],
    ['$110K - $160K', 110_000, 160_000, '$'],
    ['$900K–$1.2M', 900_000, 1_200_000, '$'],
    ['$1.2M to $3M', 1_200_000, 3_000_000, '$'],
    ['from $5 to $6', 5, 6, '$'],
    ['45.000–50.500 €', 45_000, 50_500, '€'],
    ['25 000–30 000 €', 25_000, 30_000, '€'],
    ['EUR 50–60', 50, 60, 'EUR'],
    ['40 % – 50 %', 40, 50, '%'],
    ['2–5 years', 2, 5, '', 'years'],
    ['1 year – 3 years', 1, 3, '', 'years'],
    ['2 a 5 años', 2, 5, '', 'años'],
    ['100–200', 100, 200, ''],
    ['up to 20%', 0, 20, '%'],
    ['hasta 30 €', 0, 30, '€'],
  ])('%s', (...read) => expectAmount(read, false));
});

describe('an open end', () => {
  test.each<Read>([
    ['$180K–$250K+', 180_000, 250_000, '$'],
    ['$25+ an hour', 25, 25, '$', 'an hour'],
    ['15+ hours', 15, 15, '', 'hours'],
    ['over $5', 5, 5, '$'],
    ['From $25', 25, 25, '$'],
    ['> 70%', 70, 70, '%'],
    ['más de 30 años', 30, 30, '', 'años'],
  ])('%s', (...read) => expectAmount(read, true));
});

describe('no amount is', () => {
  test.each([
    ...['', '—', 'varies', 'N/A', 'none', '2 of 5', '4/5', '24/7', '10:30', '1e6', '--'],
    ...['2026', '2024–2026', '2025-26', 'Q3 2026', '2026-01-31', '01/02/2026', '31.01.2026'],
    ...['15 May', '15–20 May', '3 Sept.', '15 de mayo', 'June 3', '12 May 2026'],
    ...['3.12', '3.12+', '3.9–3.12', '3.12 or newer', 'v2', 'Python 3.12', '192.168.0.1'],
    ...['#1', '1.', '1)', '1st', '3rd place', '1º', 'PEP 8', 'RFC 791', '3D', '5G'],
    ...['555-1234', '+1 555 0100', '(555) 123-4567', '912 345 678', '0800 123'],
    ...['-5%', '−5%', '5–3', '1–2–3', '6 months to 2 years', '$5–€6', '5 h–6 kg'],
    ...[
      '1.125',
      '$1.125',
      '$110K–$160K (median)',
      '$5 and a bonus of $3',
      '15-day trial',
      '5 or more',
    ],
  ])('“%s”', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

test('singular and plural are one unit, other words and signs are not', () => {
  const unit = (words: string, sign = '') => ({ sign, words });
  expect(isSameUnit(unit('year'), unit('Years'))).toBe(true);
  expect(isSameUnit(unit('mes'), unit('meses'))).toBe(true);
  expect(isSameUnit(unit('minute'), unit('minutes'))).toBe(true);
  expect(isSameUnit(unit('hours'), unit('days'))).toBe(false);
  expect(isSameUnit(unit('', '$'), unit('', '€'))).toBe(false);
});
