// A list of what can be done against something.
import { expect, test } from 'vitest';
import { isBesideTrouble } from '../../lib/compose/extractive/remedies.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour handbook

## Leaking boats {#leaks}

A boat leaks when its planks have dried in the sun. Leaking boats sink slowly.

The remedies for leaking boats are:

- oakum between the planks
- a day in the shallow water
- pitch, heated in the shed
`);

const all = ['oakum', 'shallow water', 'pitch'];

test.each(['How do I stop a boat from leaking?', 'What can I do about leaking boats?'])(
  'answers whole, and not the cause alone: %s',
  async (question) => {
    const text = withoutLabels((await ask(question)).text);
    expect(all.filter((remedy) => !text.includes(remedy))).toEqual([]);
  },
);

test('is cut where one of them is asked for', async () => {
  const text = withoutLabels((await ask('Can pitch help with leaking boats?')).text);
  expect(text).toContain('pitch');
  expect(text).not.toContain('oakum');
});

test.each([
  ['What are the drawbacks of old boats?', true],
  ['What are the remedies for the problems of boats?', false],
  ['What can I do about such problems?', false],
  ['Which tools help with boats?', false],
])('stands beside what is wrong, where that alone is asked for: %s', (question, isBeside) => {
  expect(isBesideTrouble('The remedies for leaking boats are:', question)).toBe(isBeside);
});
