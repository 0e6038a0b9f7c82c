import { expect, test } from 'vitest';
import { GrowingText } from '../../lib/stream/growing-text.ts';

test('pieces become one text, whose paragraphs end without white space', () => {
  const text = new GrowingText();
  const pieces = [
    text.notice('\nI read this as “skills”. '),
    text.answer('It is hot. '),
    text.answer('Very hot.\n\n'),
    text.answer('- And a stone\n'),
    text.notice('More is left out.'),
    text.answer(' '),
    text.answer('The end.\n'),
  ];
  expect(pieces).toEqual([
    'I read this as “skills”.',
    '\n\nIt is hot.',
    ' Very hot.',
    '\n\n- And a stone',
    '\n\nMore is left out.',
    '',
    '\n\nThe end.',
  ]);
});
