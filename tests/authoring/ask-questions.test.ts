import { describe, expect, test } from 'vitest';
import { type AskedQuestion, askQuestions } from '../../lib/authoring/ask-questions.ts';
import { compareAnswers, isWorse } from '../../lib/authoring/compare-answers.ts';
import { parseQuestions } from '../../lib/authoring/questions-file.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const guide = `# Working as a baker

## Pay {#pay}

A trained baker earns €15 an hour.

## Night shift {#night}

A baker's night shift begins at 3 in the morning.
`;

async function askAll(source: string, questions: string): Promise<AskedQuestion[]> {
  const index = await indexGuides([{ file: 'baking.md', source }]);
  return askQuestions(parseQuestions('q.yaml', questions), openOver(index));
}

const earns = 'What does a trained baker earn?';

describe('an asked question', () => {
  test('tells its status, what it cites, and how sure it is', async () => {
    const [asked] = await askAll(guide, `- ${earns}\n`);
    expect(asked).toMatchObject({
      status: 'answered',
      sections: ['baking#pay'],
      lacks: [],
      unknown: [],
    });
    expect(asked?.statements).toEqual([expect.stringMatching(/^baking#pay\./)]);
    expect(asked?.sureness).toBeGreaterThan(0.5);
    expect(asked?.sureness).toBeLessThanOrEqual(1);
  });

  test.each([
    ['a section, by its id', 'section: pay', []],
    ['one of several sections', 'section: [night, baking#pay]', []],
    ['another section', 'section: night', [{ code: 'section', wanted: 'night' }]],
    ['a figure, however it is written', 'figure: 15 euros', []],
    ['another figure', 'figure: €16', [{ code: 'figure', wanted: '€16' }]],
    ['words', 'says: an hour', []],
    ['part of a word', 'says: hou', [{ code: 'says', wanted: 'hou' }]],
    ['a refusal', 'status: not-covered', [{ code: 'status', wanted: 'not-covered' }]],
  ])('is held against %s', async (_, field, lacks) => {
    const [asked] = await askAll(guide, `- question: ${earns}\n  ${field}\n`);
    expect(asked?.lacks).toEqual(lacks);
  });

  test('that is refused tells the words that the guides lack', async () => {
    const [asked] = await askAll(guide, '- What does a plumber earn?\n');
    expect(asked).toMatchObject({
      status: 'not-covered',
      unknown: ['plumber'],
      lacks: [{ code: 'status', wanted: 'answered' }],
    });
  });
});

describe('an edit', () => {
  const questions = `- question: ${earns}\n  section: pay\n- When does the night shift begin?\n- question: What does a plumber earn?\n  status: not-covered\n`;

  async function changesOf(edited: string) {
    const changes = compareAnswers(await askAll(guide, questions), await askAll(edited, questions));
    return changes.map((change) => [change.question.question, change.code, isWorse(change)]);
  }

  test('that touches no answer changes nothing', async () => {
    expect(await changesOf(`${guide}\n## Ovens\n\nAn oven is hot.\n`)).toEqual([]);
  });

  test('that takes a statement away breaks what the owner wants', async () => {
    expect(
      await changesOf(guide.replace('A trained baker earns €15 an hour.', 'The guild knows more.')),
    ).toEqual([[earns, 'broken', true]]);
  });

  test('that moves a statement takes the citation along', async () => {
    const moved = guide.replace('{#night}', '{#shift}');
    expect(await changesOf(moved)).toEqual([['When does the night shift begin?', 'uncited', true]]);
  });

  test('that says more changes an answer and breaks none', async () => {
    expect(await changesOf(guide.replace('€15', '€16'))).toEqual([[earns, 'changed', false]]);
  });

  test('that is taken back mends it', async () => {
    const without = guide.replace('A trained baker earns €15 an hour.', 'The guild knows more.');
    const changes = compareAnswers(
      await askAll(without, questions),
      await askAll(guide, questions),
    );
    expect(changes.map(({ code }) => code)).toEqual(['mended']);
    expect(changes.filter(isWorse)).toEqual([]);
  });
});
