// What a step says beyond its first paragraph, or its first sentence where it is cited by sentence, stands below it.
import { expect, test } from 'vitest';
import { readGuide } from './read-guide.ts';

async function listedIn(list: string) {
  const { statements } = await readGuide(`# Mill\n\n## Part\n\n${list}`);
  return statements.map(({ kind, text, leadIn }) => [kind, text, leadIn]);
}

test('a paragraph below a step is an item below it', async () => {
  expect(await listedIn('To grind:\n\n1. Open the sluice.\n\n   It creaks.\n2. Wait.\n')).toEqual([
    ['sentence', 'To grind:', undefined],
    ['step', 'Open the sluice.', 'To grind:'],
    ['item', 'It creaks.', 'Open the sluice.'],
    ['step', 'Wait.', 'To grind:'],
  ]);
});

test('a step that is cited by sentence is one step', async () => {
  const long = `Look at the wheel ${'again and again and '.repeat(22)}from the bridge.`;
  expect(await listedIn(`1. ${long} Never touch it.\n2. Wait.\n`)).toEqual([
    ['step', long, undefined],
    ['item', 'Never touch it.', long],
    ['step', 'Wait.', undefined],
  ]);
});
