// What the rows of a table are, which may be counted.
import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Net works

## The ladder {#ladder}

| Level | Title in the shed | Pay |
| --- | --- | --- |
| 1 | Hand | 12 |
| 2 | Mender | 14 |
| 3 | Master | 17 |
`);

const answer = async (question: string) => withoutLabels((await ask(question)).text);

test.each(['How many levels are there?', 'How many titles are there?'])(
  'rows are counted as what their first columns are headed: %s',
  async (question) => {
    expect(await answer(question)).toMatch(/^3 /);
  },
);

test('and not as where their titles hold', async () => {
  expect(await answer('How many sheds do you have?')).not.toMatch(/^3 /);
});

const shop = await guideDrafts(`# Net shop

## Work hours {#hours}

- Nobody minds at what time of the day you mend nets.
- We cap the work at 40 hours a week.

## Opening days {#days}

- Tuesday
- Saturday
`);

test('items below a heading are counted as what it calls them', async () => {
  expect(withoutLabels((await shop('How many opening days are there?')).text)).toMatch(/^2 in all/);
});

test('and not where somebody asks how long he may', async () => {
  const { text } = await shop('How many hours can I work in a week?');
  expect(text).toContain('40 hours a week');
  expect(text).not.toContain('in all');
});
