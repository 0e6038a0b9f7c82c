import { describe, expect, test } from 'vitest';
import { extremeRow } from '../../lib/compose/extractive/extreme-row.ts';
import { scoredStatements } from './scored-statements.ts';

/** The text of the row that is found among rows of a table. */
function extremeOf(question: string, ...rows: string[]): string | undefined {
  const made = rows.map((text) => ({ text, kind: 'row' as const }));
  return extremeRow(scoredStatements(...made), question)?.statement.text;
}

const beginner = 'Level: Beginner; Pay: €1,000–€1,400';
const trained = 'Level: Trained; Pay: €2,800';
const master = 'Level: Master; Pay: €2,600–€4,100';
const levels = [trained, master, beginner];

describe('the row with the highest figure', () => {
  test.each([
    'Which level has the highest pay?',
    'Who earns the most?',
    'Which is the best paid level?',
    'What is the best-paid level?',
    'What is the pay at the top?',
    'What is the maximum?',
    'WHICH LEVEL HAS THE LARGEST PAY?',
  ])('is found for "%s"', (question) => {
    expect(extremeOf(question, ...levels)).toBe(master);
  });

  test('goes by the upper end of a range', () => {
    expect(extremeOf('the highest pay', 'Pay: €1–€90', 'Pay: €50–€60')).toBe('Pay: €1–€90');
  });
});

describe('the row with the lowest figure', () => {
  test.each([
    'Which level has the lowest pay?',
    'Who earns least?',
    'What is the pay at the bottom of the scale?',
    'What is the minimum?',
    'Which level is the cheapest?',
  ])('is found for "%s"', (question) => {
    expect(extremeOf(question, ...levels)).toBe(beginner);
  });

  test('goes by the lower end of a range', () => {
    expect(extremeOf('the lowest pay', 'Pay: €50–€60', 'Pay: €1–€90')).toBe('Pay: €1–€90');
  });
});

describe('figures are compared', () => {
  test.each([
    ['with thousands as K', '$900', '$90K'],
    ['with a small k', '$900', '$90k'],
    ['with millions as M', '$900K', '$1.2M'],
    ['with billions as B', '$900M', '$1B'],
    ['with commas', '$90,000', '$1,050,000'],
    ['of a range with scales', '$80K–$110K', '$110K–$160K'],
    ['with an open end', '$110K–$160K', '$180K–$250K+'],
    ['with a space after the sign', '€ 900', '€ 4,100'],
    ['with a fraction', '£1.25', '£1.5'],
  ])('%s: %s is less than %s', (_, less, more) => {
    expect(extremeOf('the highest price', `Price: ${less}`, `Price: ${more}`)).toContain(more);
    expect(extremeOf('the highest price', `Price: ${more}`, `Price: ${less}`)).toContain(more);
    expect(extremeOf('the lowest price', `Price: ${less}`, `Price: ${more}`)).toContain(less);
    expect(extremeOf('the lowest price', `Price: ${more}`, `Price: ${less}`)).toContain(less);
  });

  test('and of two rows with the same one the first is taken', () => {
    expect(extremeOf('the highest pay', beginner, trained, `${trained} `)).toBe(trained);
  });
});

describe('there is no such row', () => {
  test.each(['What does each level earn?', 'What is the pay?', 'Which levels are there?'])(
    'when no extreme is asked for: "%s"',
    (question) => {
      expect(extremeOf(question, ...levels)).toBeUndefined();
    },
  );

  test.each([
    'What is the difference between the highest and the lowest pay?',
    'Who earns the most, and who the least?',
  ])('when both extremes are asked for: "%s"', (question) => {
    expect(extremeOf(question, ...levels)).toBeUndefined();
  });

  test('when a row has no amount, for it might be the one', () => {
    const open = 'Level: Owner; Pay: what is left';
    expect(extremeOf('the highest pay', ...levels, open)).toBeUndefined();
    expect(extremeOf('the lowest pay', open, ...levels)).toBeUndefined();
  });

  test('when figures are no amounts of money', () => {
    expect(extremeOf('the highest figure', 'Loaves: 10', 'Loaves: 20')).toBeUndefined();
  });

  test('when there is one row, or none', () => {
    expect(extremeOf('the highest pay', master)).toBeUndefined();
    expect(extremeOf('the highest pay')).toBeUndefined();
  });
});
