import { expect, test } from 'vitest';
import type { DailyCount, FeedbackEntry, KeptQuestion } from '../../lib/store/store.ts';
import { weeklyReport } from '../../lib/store/weekly-report.ts';
import { newDataDir } from './data-dir.ts';
import { storeAt } from './stores.ts';

const count = (day: string, value: string, times: number, more: Partial<DailyCount> = {}) => ({
  ...({
    day,
    what: 'outcome',
    value,
    mode: 'extractive',
    guide: '',
    section: '',
    count: times,
  } as const),
  ...more,
});

const question = (words: string, outcome: KeptQuestion['outcome']): KeptQuestion => ({
  ...{ day: '2026-03-05', outcome, mode: 'extractive', guide: 'bakers', section: 'pay', words },
});

const feedback = (id: string, more: Partial<FeedbackEntry>) => ({
  origin: JSON.stringify([id, more]),
  entry: { time: '2026-03-05T00:00:00.000Z', id, rating: 'down' as const, ...more },
});

test('a week tells what was asked, refused, disliked and left out', async () => {
  const store = storeAt({ dataDir: await newDataDir() });
  const pay = { guide: 'bakers', section: 'pay' };
  await store.keepOutcomes({
    counts: [
      count('2026-02-28', 'answered', 7),
      count('2026-03-04', 'answered', 3),
      count('2026-03-10', 'answered', 2),
      count('2026-03-11', 'answered', 100),
      count('2026-03-04', 'not-covered', 4),
      count('2026-03-04', 'answered', 3, pay),
      count('2026-03-04', 'not-covered', 4, pay),
      count('2026-03-05', 'figures', 2, { what: 'left-out', mode: 'model' }),
      count('2026-03-05', 'model-silent', 1, { what: 'model-failure', mode: 'model' }),
    ],
    questions: [
      question('Is *it*\n1. late?', 'not-covered'),
      question('Is *it*\n1. late?', 'not-covered'),
      question('Once?', 'not-covered'),
      question('Answered?', 'answered'),
    ],
  });
  await store.keepFeedback([
    feedback('a', {
      reasons: ['incorrect', 'outdated'],
      question: 'Q?',
      note: 'N.',
      citations: ['pay-1'],
    }),
    feedback('b', {}),
    feedback('b', { rating: 'up' }),
  ]);
  expect(await weeklyReport(store, '2026-03-11')).toBe(`# From 2026-03-04 to 2026-03-10

| questions | whose words | this week | the week before |
| --- | --- | ---: | ---: |
| answered | extractive | 5 | 7 |
| not-covered | extractive | 4 | 0 |

## Sections

| section | asked | answered | partial | nearest to a refusal |
| --- | ---: | ---: | ---: | ---: |
| bakers#pay | 7 | 3 | 0 | 4 |

## Not answered

- 2 × “Is \\*it\\* 1. late?” (nearest: bakers#pay)
- 1 × “Once?” (nearest: bakers#pay)

## Disliked

- incorrect, outdated; “Q?”; a reader says “N.”; cites pay-1

## Left out of what models said

- 2 × figures

## Models that failed

- 1 × model-silent
`);
});

test('a week in which nobody asked says so', async () => {
  const store = storeAt({ dataDir: await newDataDir() });
  expect(await weeklyReport(store, '2026-03-11')).toBe(
    '# From 2026-03-04 to 2026-03-10\n\nNobody has asked anything.\n',
  );
});
