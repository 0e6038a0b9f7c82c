import { afterEach, expect, test, vi } from 'vitest';
import { groupByDay } from '../../../browser/history/group-by-day.ts';

afterEach(() => vi.unstubAllEnvs());

type Options = { zone?: string; language?: string };

/** The labels and the moments under which entries of these times are listed. */
function listed(now: string, times: string[], { zone = 'UTC', language = 'en' }: Options = {}) {
  vi.stubEnv('TZ', zone);
  const entries = times.map((time) => ({
    id: time,
    title: time,
    changedAt: Date.parse(time),
    questionCount: 1,
  }));
  const groups = groupByDay(entries, {
    now: new Date(now),
    language,
    previousDays: 'Previous 7 days',
  });
  return groups.map(({ label, items }) => [label, ...items.map(({ entry }) => entry.id)]);
}

test('midnight of the reader parts today from yesterday', () => {
  const times = ['2026-03-10T05:30:00Z', '2026-03-10T04:30:00Z'];
  const now = '2026-03-10T12:00:00Z';
  expect(listed(now, times)).toEqual([['Today', ...times]]);
  const newYork = { zone: 'America/New_York' };
  expect(listed('2026-03-10T12:00:00Z', ['2026-03-10T04:30:00Z'], newYork)[0]?.[0]).toBe('Today');
  expect(listed('2026-03-10T12:00:00Z', ['2026-03-10T03:30:00Z'], newYork)[0]?.[0]).toBe(
    'Yesterday',
  );
  expect(listed(now, times, { zone: 'Pacific/Kiritimati' })[0]?.[0]).toBe('Yesterday');
});

test('the days before yesterday are one group up to the seventh, then months begin', () => {
  const now = '2026-11-23T10:00:00Z';
  expect(
    listed(now, [
      '2026-11-22T23:00:00Z',
      '2026-11-21T10:00:00Z',
      '2026-11-16T00:00:00Z',
      '2026-11-15T23:59:00Z',
      '2026-11-01T00:00:00Z',
      '2026-10-31T23:59:00Z',
      '2025-11-30T12:00:00Z',
    ]),
  ).toEqual([
    ['Yesterday', '2026-11-22T23:00:00Z'],
    ['Previous 7 days', '2026-11-21T10:00:00Z', '2026-11-16T00:00:00Z'],
    ['November', '2026-11-15T23:59:00Z', '2026-11-01T00:00:00Z'],
    ['October', '2026-10-31T23:59:00Z'],
    ['November 2025', '2025-11-30T12:00:00Z'],
  ]);
});

test('a day on which clocks change is still one day', () => {
  const madrid = { zone: 'Europe/Madrid' };
  expect(listed('2026-03-29T22:30:00Z', ['2026-03-29T21:30:00Z'], madrid)[0]?.[0]).toBe(
    'Yesterday',
  );
  expect(listed('2026-10-25T22:59:00Z', ['2026-10-24T22:00:00Z'], madrid)[0]?.[0]).toBe('Today');
});

test('a time ahead of the clock counts as today', () => {
  expect(listed('2026-03-10T12:00:00Z', ['2026-03-12T12:00:00Z'])[0]?.[0]).toBe('Today');
});

test('labels begin with a capital in every language', () => {
  const times = ['2026-03-10T10:00:00Z', '2026-03-09T10:00:00Z', '2025-12-31T10:00:00Z'];
  const groups = listed('2026-03-10T12:00:00Z', times, { language: 'es' });
  expect(groups.map(([label]) => label)).toEqual(['Hoy', 'Ayer', 'Diciembre de 2025']);
});

test('a recent conversation carries its time, an older one its day', () => {
  vi.stubEnv('TZ', 'UTC');
  const entry = { id: 'a', title: 'a', questionCount: 1 };
  const groups = groupByDay(
    [
      { ...entry, changedAt: Date.parse('2026-03-10T09:05:00Z') },
      { ...entry, changedAt: Date.parse('2026-02-01T09:05:00Z') },
    ],
    { now: new Date('2026-03-10T12:00:00Z'), language: 'es', previousDays: '' },
  );
  expect(groups.flatMap(({ items }) => items.map(({ moment }) => moment))).toEqual([
    '9:05',
    '1 feb',
  ]);
});
