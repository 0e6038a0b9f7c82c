// Rows that stand for a stretch of the year or of the week.
import { describe, expect, test } from 'vitest';
import { rowsAround } from '../../../lib/compose/extractive/computed/calendar-rows.ts';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Observatory

## Hours {#hours}

We are open on clear nights.

| Months | Hours |
| --- | --- |
| Nov-Feb | 7:30 to 9:30 |
| March–April | 8:30 to 10:30 |
| May to August | 9:00 to 11:30 |
| September | closed |

## Tours {#tours}

| Days | Tour | Guide |
| --- | --- | --- |
| Mon-Thurs | Short | Ada |
| Fri–Sun | Long | Ben |
`);
const said = async (question: string) => withoutLabels((await ask(question)).text);

describe('a stretch is told to who names a part of it', () => {
  test.each([
    ['What are the opening hours in July?', '9:00 to 11:30'],
    ['What are your hours in December?', '7:30 to 9:30'],
    ['Which hours are you open in February?', '7:30 to 9:30'],
    ['Which hours are you open in April?', '8:30 to 10:30'],
    ['Which tour is there on Tuesdays?', 'Short'],
    ['Which tour is there on a Saturday?', 'Long'],
  ])('%s %s', async (question, told) => {
    expect(await said(question)).toContain(told);
    expect((await said(question)).split('\\n').length).toBe(1);
  });
});

test.each([
  ['May', [2]],
  ['may', []],
  ['march', []],
  ['September', []],
  ['Friday', []],
  ['Marching', []],
])('the rows around "%s" are %j', (word, rows) => {
  expect(
    rowsAround(word, ['Nov-Feb', 'March–April', 'May to August', 'September', 'all-day']),
  ).toEqual(rows);
});
