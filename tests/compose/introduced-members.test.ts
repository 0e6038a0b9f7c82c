// Members of a list that say nothing without the line that introduces them, and those that do.
import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Rowing club

## Warnings

These results lead to a warning from the coach:

- A test result below 6 points
- More than 4 missed mornings

## Berths

The berth fee depends on the length of the boat:

- Up to 5 metres: €90
- 6 to 9 metres: €140

## Questions

- Q. May I bring a friend to the boat house?

  A. Yes, a friend may sit in the boat house with you.

- Q. Do I have to lock the boat house?

  A. Yes, whoever leaves the boat house last has to lock it.
`);
const said = async (question: string) => withoutLabels((await ask(question)).text);

describe('a member of a list', () => {
  test('that is a bare condition comes with the line that tells what it leads to', async () => {
    const text = await said('My test result was 5 points. What happens with such a result?');
    expect(text).toContain('These results lead to a warning from the coach:');
    expect(text).toContain('- A test result below 6 points');
    expect(text).not.toContain('missed mornings');
  });

  test('that tells its own value stands alone', async () => {
    expect(await said('What is the berth fee for a boat of 7 metres?')).toBe('6 to 9 metres: €140');
  });
});

describe('a question that the guide asks itself', () => {
  test('is no answer beside one', async () => {
    const text = await said('Who has to lock the boat house?');
    expect(text).toContain('whoever leaves the boat house last');
    expect(text).not.toContain('friend');
  });
});
