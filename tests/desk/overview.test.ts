// Sums of a period beside those of the period before.
import { expect, test } from 'vitest';
import { readOverview } from '../../lib/desk/overview.ts';
import { deskPeriod } from '../../lib/desk/period.ts';
import { counted, rated, storeOfDesk } from './kept.ts';

const period = deskPeriod(7, new Date('2026-03-04T12:00:00Z'));

test('questions count once by day and by how they ended, and those of sections not again', async () => {
  const store = await storeOfDesk();
  await store.keepOutcomes({
    counts: [
      counted('answered', 3),
      counted('answered', 2, { mode: 'model', guide: 'bread' }),
      counted('answered', 9, { guide: 'bread', section: 'pay' }),
      counted('not-covered', 4, { day: '2026-03-03' }),
      counted('failed', 1),
      counted('stopped', 2),
      counted('partial', 5, { day: '2026-02-20' }),
      counted('answered', 8, { day: '2025-03-04' }),
    ],
    questions: [],
  });
  const { days, totals, earlier } = await readOverview(store, period);
  expect(totals).toEqual({ answered: 5, partial: 0, refused: 4, unfinished: 3 });
  expect(earlier).toEqual({ answered: 0, partial: 5, refused: 0, unfinished: 0 });
  expect(days).toHaveLength(7);
  expect(days.at(-1)).toEqual({
    day: '2026-03-04',
    endings: { answered: 5, partial: 0, refused: 0, unfinished: 3 },
  });
});

test('what was left out, failed and was refused by a limit is told by its code, the most first', async () => {
  const store = await storeOfDesk();
  await store.keepOutcomes({
    counts: [
      counted('not-said', 1, { what: 'left-out' }),
      counted('denied', 2, { what: 'left-out' }),
      counted('denied', 2, { what: 'left-out', day: '2026-03-03' }),
      counted('model-silent', 3, { what: 'model-failure' }),
      counted('stopped', 1),
      counted('busy', 6, { what: 'limit', mode: '' }),
    ],
    questions: [],
  });
  const { leftOut, failures, limits } = await readOverview(store, period);
  expect(leftOut).toEqual([
    { code: 'denied', count: 4 },
    { code: 'not-said', count: 1 },
  ]);
  expect(failures).toEqual([
    { code: 'model-silent', count: 3 },
    { code: 'stopped', count: 1 },
  ]);
  expect(limits).toEqual([{ code: 'busy', count: 6 }]);
});

test('of an answer that was rated again the last word counts', async () => {
  const store = await storeOfDesk();
  await store.keepFeedback([
    rated('one', 'up'),
    rated('one', 'down'),
    rated('two', 'up'),
    rated('old', 'down', { time: '2025-03-04T05:06:07.008Z' }),
  ]);
  const { ratings } = await readOverview(store, period);
  expect(ratings).toEqual({ up: 1, down: 1, isCut: false });
});
