import { describe, expect, test } from 'vitest';
import { proseSteps } from '../../lib/evidence/prose-steps.ts';
import type { Statement } from '../../lib/types.ts';

function stepsOf(...texts: string[]): string[][] {
  const sentences = texts.map((text, at) => ({ id: `s.${at}`, text }) as Statement);
  return proseSteps(sentences).map((steps) => steps.map(({ text }) => text));
}

describe('sentences that tell steps', () => {
  test.each([
    ['by ordinals', ['First, knock.', 'Second, wait.', 'Third, sit.']],
    [
      'by what leads on',
      ['Start by knocking.', 'Next, wait.', 'After that, sit.', 'Finally, sing.'],
    ],
    ['by numbers in brackets', ['(1) Knock.', '(2) Wait.', '(3) Sit.']],
    ['of which only the later ones say so', ['Knock at the door.', 'Then wait.', 'Lastly, sit.']],
  ])('%s', (_, texts) => {
    expect(stepsOf(...texts)).toEqual([texts]);
  });

  test('have others between them that are none', () => {
    expect(stepsOf('First, knock.', 'The bell is broken.', 'Second, wait.')).toEqual([
      ['First, knock.', 'Second, wait.'],
    ]);
  });

  test('begin anew with each first one', () => {
    expect(stepsOf('First, knock.', 'Then wait.', 'First, sing.', 'Then bow.')).toEqual([
      ['First, knock.', 'Then wait.'],
      ['First, sing.', 'Then bow.'],
    ]);
  });

  test.each([
    ['a word that only looks like one', ['First aid is by the door.', 'Second helpings are free.']],
    ['a place that does not follow', ['Knock.', 'Fifth, sit.']],
    ['one step alone', ['Knock.', 'Wait.']],
  ])('are none for %s', (_, texts) => {
    expect(stepsOf(...texts)).toEqual([]);
  });
});
