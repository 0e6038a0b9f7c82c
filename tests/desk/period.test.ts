import { expect, test } from 'vitest';
import { deskPeriod } from '../../lib/desk/period.ts';

test('a period goes up to today, and the one before it is as long', () => {
  const { days, own, earlier } = deskPeriod(7, new Date('2026-03-04T23:59:59Z'));
  expect([days.length, days[0], days.at(-1)]).toEqual([7, '2026-02-26', '2026-03-04']);
  expect(own).toEqual({ from: '2026-02-26', before: '2026-03-05' });
  expect(earlier).toEqual({ from: '2026-02-19', before: '2026-02-26' });
});
