import { describe, expect, test } from 'vitest';
import { inUnit, isComparable, readQuantities } from '../../lib/language/quantities.ts';

function read(text: string) {
  return readQuantities(text).quantities.map(({ kind, unit, own, isOpen }) =>
    `${kind} ${own.low === own.high ? own.low : `${own.low}-${own.high}`}${isOpen ? '+' : ''} ${unit}`.trim(),
  );
}

function only(text: string) {
  const [quantity] = readQuantities(text).quantities;
  if (!quantity) throw new Error(`No quantity in "${text}".`);
  return quantity;
}

test.each([
  ['$110K–$160K', ['money 110000-160000 $']],
  ['$180K–$250K+', ['money 180000-250000+ $']],
  ['€20 an hour', ['money 20 €']],
  ['between 15 and 25%', ['share 15-25 %']],
  ['18 months', ['duration 18 month']],
  ['at least one year', ['duration 1 year']],
  ['5 working days', ['duration 5 day']],
  ['8–12 weeks', ['duration 8-12 week']],
  ['22:00 to 6:00', ['time 1320-360']],
  ['9 am – 5.30 pm', ['time 540-1050']],
  ['closed from noon', ['time 720']],
  ['1 March and 1 September', ['date 94', 'date 280']],
  ['2026-03-01', ['date 753766']],
  ['450 MB', ['measure 450 mb']],
  ['12 km', ['measure 12 km']],
  ['the 3rd', ['place 3']],
  ['60 per event', ['count 60']],
  ['no figure at all', []],
])('"%s" is read as %j', (text, quantities) => {
  expect(read(text)).toEqual(quantities);
});

describe('quantities', () => {
  test('of one kind are compared whatever their unit', () => {
    expect(only('10 weeks').low).toBeGreaterThan(only('2 months').low);
    expect(only('90 minutes').low).toBeLessThan(only('2 hours').low);
    expect(only('1 GB').low).toBeGreaterThan(only('450 MB').low);
  });

  test('of different kinds, currencies or measures are not', () => {
    expect(isComparable(only('5 days'), only('$5'))).toBe(false);
    expect(isComparable(only('€5'), only('$5'))).toBe(false);
    expect(isComparable(only('5 km'), only('5 kg'))).toBe(false);
    expect(isComparable(only('5 km'), only('300 m'))).toBe(true);
  });

  test.each([
    ['days', 'duration', 'day'],
    ['€ per km', 'money', '€'],
    ['kg', 'measure', 'kg'],
    ['pieces', 'count', ''],
  ])('take their unit from the head of a column: %s', (head, kind, unit) => {
    expect(inUnit(only('27'), head)).toMatchObject({ kind, unit, own: { low: 27, high: 27 } });
  });
});
