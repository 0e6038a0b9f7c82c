import { describe, expect, test } from 'vitest';
import { guideConversation, saidIn } from './converse.ts';

const ask = await guideConversation(`# Sewing school

## Courses {#courses}

| Course | Length | Taught at | Fee ($) | We pay | You need before |
| --- | --- | --- | --- | --- | --- |
| Hems | 3 days | Elm Street | 90 | all of it | nothing |
| Coats | 5 months | Mill Lane | 800 | 75% | Hems |
| Gowns | 9 months | Mill Lane | 1,900 | half | Coats |

## Examinations {#exams}

| Examination | Duration | Fee ($) |
| --- | --- | --- |
| Written part | 2 hours | 30 |
| Sewing part | 5 hours | 55 |

## Wages {#wages}

| Grade | Title | Pay from ($ an hour) | Pay to ($ an hour) |
| --- | --- | --- | --- |
| 1 | Helper | 12 | 14 |
| 2 | Sewer | 15 | 19 |
| 3 | Cutter | 20 | 26 |
`);

async function lastOf(...questions: [string, ...string[]]): Promise<string> {
  return saidIn(await ask(...questions));
}

describe('a further question of a message is asked of the row that the one before names', () => {
  test('by a column', async () => {
    const text = await lastOf(
      'How long is the Coats course, and what share of the fee do you pay?',
    );
    expect(text).toContain('The length for **Coats** is 5 months.');
    expect(text).toContain('We pay: 75%');
    expect(text).not.toContain('Written part');
  });

  test('unless it names another', async () => {
    const text = await lastOf('How long is the Coats course, and what is the fee of Gowns?');
    expect(text).toContain('**Gowns** is 1,900.');
  });
});

test('a figure that is told chooses the row whose range it falls into', async () => {
  const text = await lastOf('I make $17.50 an hour. Which title is that?');
  expect(text).toContain('Grade 2 (Sewer)');
  expect(text).not.toMatch(/Helper|Cutter/u);
});
