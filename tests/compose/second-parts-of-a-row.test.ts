// A second part of a message that goes on with the row which answered the first.
import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour handbook

## Posts {#posts}

| Post | How you get there | Boats in charge | Term |
| --- | --- | --- | --- |
| Lookout | a week of watches | none | no end |
| Warden | elected by the crews | 4 | 18 months |
| Master | named by the council | 40 | 3 years |

A warden who is not seen for 60 days is replaced.

## Money {#money}

| Fund | For what | Most we pay (crowns) | Who decides |
| --- | --- | --- | --- |
| Rope fund | ropes and nets | 60 | a warden |
| Travel fund | boats to the council | 180 | two wardens |
| Yard fund | cranes | 2,500 | the master |

## Trials {#trials}

| Trial | Fee (crowns) |
| --- | --- |
| Knots | 15 |
| Night watch | 35 |

## Lessons {#lessons}

| Lesson | Length | Fee (crowns) | We pay |
| --- | --- | --- | --- |
| Rowing | 5 months | 260 | 75% |
| Diving | 9 months | 390 | all of it |
`);

test.each([
  [
    'How do I become a warden, and for how long am I one?',
    ['elected by the crews', '18 months'],
    '3 years',
  ],
  [
    'Who decides about the travel fund, and how much is the most I can get?',
    ['two wardens', '180'],
    '2,500',
  ],
  [
    'How long is the rowing lesson, and what share of the fee do you pay?',
    ['5 months', '75%'],
    '35',
  ],
])('%s', async (question, tells, other) => {
  const text = withoutLabels((await ask(question)).text);
  expect(tells.filter((each) => !text.includes(each))).toEqual([]);
  expect(text).not.toContain(other);
});
