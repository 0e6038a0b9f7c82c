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
