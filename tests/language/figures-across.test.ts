import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../lib/language/figures.ts';
import { readingsInEnglish } from '../../lib/language/figures-across.ts';

const first = (text: string, language: string) => readingsInEnglish(text, language)[0];

describe('a text of another language has its figures as English writes them', () => {
  test.each([
    ['de', '1.200,50 € pro Monat', '€1200.50 per month'],
    ['de', '30 Prozent in 2,5 Jahren', '30 percent in 2.5 year'],
    ['de', 'zwölf Tage ab 3. März 2026, 14.30 Uhr', '12 day ab 3 March 2026, 14:30'],
    ['de', 'am 03.12.2026 um 8 Uhr', 'am 3 December 2026 um 8:00'],
    ['de', '2 Mio. Euro', '2 million euros'],
    ['de', 'Version 3.12+', 'Version 3.12+'],
    [
      'es',
      'entre 110 mil y 160 mil dólares al año',
      'entre 110 thousand y 160 thousand dollars per year',
    ],
    ['es', 'el 3 de marzo de 2026', 'el 3 March 2026'],
    ['es', '180 000 dólares', '180000 dollars'],
    ['es', 'la mayor parte del mar', 'la mayor parte del mar'],
    ['fr', '12 345,67 € par mois', '€12345.67 per month'],
    ['fr', 'le 1er mai à 14h30', 'le 1 May à 14:30'],
    ['fr', '2 millions de dollars', '2 million dollars'],
    ['ru', '2,5 года', '2.5 year'],
  ])('%s: %s', (language, text, english) => {
    expect(first(text, language)).toBe(english);
  });

  test('which are the same figures', () => {
    const same = [
      readingsInEnglish('1.200,50 €', 'de'),
      readingsInEnglish('1 200,50 €', 'fr'),
      readingsInEnglish('€1,200.50', 'en'),
    ].map(([text = '']) => [...figuresOf(text)]);
    expect(same).toEqual([['€1200.50'], ['€1200.50'], ['€1200.50']]);
  });

  test('in two readings where a sign may group or part', () => {
    expect(readingsInEnglish('1.200 Boote', 'es')).toEqual(['1200 Boote', '1.200 Boote']);
    expect(readingsInEnglish('1,200 barcos', 'es')).toEqual(['1.200 barcos', '1200 barcos']);
    expect(readingsInEnglish('2,5 barcos', 'es')).toHaveLength(1);
  });

  test('and as it is in a language that is not known', () => {
    expect(readingsInEnglish('€1,200.50 on 3 March', 'und')[0]).toBe('€1200.50 on 3 March');
  });
});
