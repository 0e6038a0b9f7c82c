// "How many beds are there?" beside a table whose rows are called so: kinds of beds, and not the beds.
import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour hostel

The hostel stands at the old harbour and has 64 beds in 12 rooms.

## Prices {#prices}

Prices hold for one night.

| Bed | Summer (€) | Winter (€) |
| --- | --- | --- |
| Dormitory of eight | 31 | 22 |
| Dormitory of four | 36 | 27 |
| Double room | 88 | 69 |

## Grades {#grades}

| Grade | Pay (€ an hour) |
| --- | --- |
| Helper | 14 |
| Clerk | 17 |

## Kitchen {#kitchen}

The kitchen is open from 6 in the morning.
`);

const answerTo = async (question: string) => withoutLabels((await ask(question)).text);

test('rows are not counted where a sentence says how many there are', async () => {
  expect(await answerTo('How many beds does the hostel have?')).toBe(
    'The hostel stands at the old harbour and has 64 beds in 12 rooms.',
  );
});

test('rows are counted where none does', async () => {
  expect(await answerTo('How many grades are there?')).toBe('2 grades: **Helper** and **Clerk**.');
});
