// What the command tells of the questions that a model wrote for a guide.
import { expect, test } from 'vitest';
import { questionLines } from '../../scripts/question-lines.ts';

const statement = {
  id: 'fire.1',
  sectionId: 'fire',
  kind: 'sentence' as const,
  text: 'Kindling burns first.',
  leadIn: undefined,
  topic: undefined,
  cells: undefined,
  block: 0,
  start: 0,
  end: 21,
};
const question = (text: string) => ({ text, sectionId: 'fire', statement });

test('each question is told with its section, and why it is left out', () => {
  const lines = questionLines({
    slug: 'forge',
    file: 'forge.words.yaml',
    written: [question('How do I get it going?')],
    leftOut: [
      { question: question('Is it hot?'), code: 'listed' },
      { question: question('What is a nail?'), code: 'elsewhere' },
      { question: question('Why?'), code: 'not-found' },
    ],
    full: 2,
    failed: { sections: 1, reason: 'it answered HTTP 401', isOver: true },
  });
  expect(lines).toEqual([
    'forge, questions written into forge.words.yaml: 1; left out: 3.',
    '  + fire: How do I get it going?',
    '  - fire: Is it hot? (it is listed, or was offered before)',
    '  - fire: What is a nail? (the guide answers it from another section)',
    '  - fire: Why? (its section does not answer it, even when it is listed)',
    '  Sections that list enough questions, and got none: 2.',
    '  Sections for which the model failed: 1; it answered HTTP 401. It is not asked any further.',
  ]);
});
