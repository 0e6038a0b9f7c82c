import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withPayRead } from '../../lib/understand/read-pay.ts';

const paying = await indexGuides([
  { file: 'guide.md', source: '# Yard\n\nA rigger earns 900 crowns. A joiner builds masts.\n' },
]);
const silent = await indexGuides([
  { file: 'guide.md', source: '# Yard\n\nA joiner makes masts.\n' },
]);

describe('what people make is what they are paid', () => {
  test.each([
    ['What does a rigger make?', 'What does a rigger earn?'],
    ['what do head riggers make a year', 'what do head riggers earn a year'],
    [
      'How much money would a joiner make in the first year?',
      'How much money would a joiner earn in the first year?',
    ],
  ])('%s', (question, read) => {
    expect(withPayRead(question, paying)).toBe(read);
  });
});

test.each([
  'What does a joiner make masts of?',
  'What makes a good rigger?',
  'How do I make a mast?',
  'What could I make in my spare time to learn the ropes?',
])('other things are made: %s', (question) => {
  expect(withPayRead(question, paying)).toBe(question);
});

test('a guide without a word of pay tells of no pay', () => {
  expect(withPayRead('What does a joiner make?', silent)).toBe('What does a joiner make?');
});
