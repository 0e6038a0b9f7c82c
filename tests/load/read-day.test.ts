import { expect, test } from 'vitest';
import { readDay } from '../../lib/load/read-day.ts';

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T10:00:00.000Z', '2026-03-01'],
  ['2026-03-01 10:00', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.03.01', '2026-03-01'],
  ['October 30, 2020', '2020-10-30'],
  ['Sept. 5 2021', '2021-09-05'],
  ['1st of May 2022', '2022-05-01'],
  ['30 oct 2020', '2020-10-30'],
  ['May 9, 2017, copied from the wiki', '2017-05-09'],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each(['03/04/2026', 'soon', 'October 2020', '2026-03/01', '30 Foo 2020', ''])(
  '"%s" tells no day surely, and stays as it is',
  (text) => {
    expect(readDay(text)).toBe(text);
  },
);
