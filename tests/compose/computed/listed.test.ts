import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../../lib/build-guides.ts';
import { computeAnswer } from '../../../lib/compose/extractive/computed/compute-answer.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { retrieve } from '../../../lib/retrieve/retrieve.ts';
import { openOver } from '../../../lib/signpost.ts';
import type { Statement, Turn } from '../../../lib/types.ts';
import { understand } from '../../../lib/understand/understand.ts';

const index = await indexGuides([
  {
    file: 'choir.md',
    source: `# Choir rules

## Fees

There are three sorts of singers here. Students pay €8 a month. Grown-up singers pay €22 a month. Everyone may borrow a folder.

## Rebates

Your rebate depends on how many years you have sung with us:

- Year 1 - 2: 4%
- Year 3 - 6: 9%
- Year 7 and up: 13%

## Workshops

- Breathing: two evenings, €35
- Sight reading: six evenings, €90
- Conducting: one day, €60

## Joining a rehearsal

1. Knock at the side door.
2. Take a folder from the rack.
3. Find a seat with your voice.
4. Sign the list.

## Concerts

First, hang up your coat. Second, tune your voice in the cellar. Then walk on the stage in pairs. Finally, bow.

## Keys

The small key opens the hall.
`,
  },
]);
const choir = openOver(index);

async function ask(...questions: string[]): Promise<string> {
  const turns: Turn[] = [];
  for (const text of questions) {
    turns.push({ role: 'user', text });
    const answer = await choir.answer(turns);
    turns.push({ role: 'assistant', text: answer.text || '.' });
  }
  return (turns.at(-1)?.text ?? '').replaceAll(/ \[\d+\]\([^)]*\)/g, '');
}

describe('a list is worked out like a table', () => {
  test.each([
    ['Which workshop is the cheapest?', 'Breathing: two evenings, €35'],
    ['Which workshop is the most expensive?', 'Sight reading: six evenings, €90'],
    ['What is the highest rebate?', 'Year 7 and up: 13%'],
    ['What is the last step of joining a rehearsal?', 'Sign the list.'],
    ['What is the third step of joining a rehearsal?', 'Find a seat with your voice.'],
    [
      'Which workshops cost more than €50?',
      '- Sight reading: six evenings, €90\n- Conducting: one day, €60',
    ],
    [
      'Order the workshops from the cheapest to the dearest.',
      '- Breathing: two evenings, €35\n- Conducting: one day, €60\n- Sight reading: six evenings, €90',
    ],
  ])('%s', async (question, answer) => {
    expect(await ask(question)).toBe(answer);
  });

  test('counts the steps', async () => {
    expect(await ask('How many steps are there to joining a rehearsal?')).toMatch(
      /^4 in all:\n\n1\. Knock at the side door\.\n.*\n4\. Sign the list\.$/s,
    );
  });

  test.each([
    ['Which rebate do I get in year 5?', 'Year 3 - 6: 9%'],
    ['Which rebate do I get after 11 years?', 'Year 7 and up: 13%'],
    ['I have sung here for 2 years. What is my rebate?', 'Year 1 - 2: 4%'],
  ])('the range that a figure falls into: %s', async (question, answer) => {
    expect(await ask(question)).toBe(answer);
  });

  test('the last of those that were shown', async () => {
    expect(await ask('Which workshops are there?', 'the last of them')).toMatch(
      /Conducting: one day, €60$/,
    );
  });

  test('a thing that the list does not speak of is not compared', async () => {
    expect(await ask('Which parking garage is the cheapest?')).not.toContain('€35');
  });
});

describe('steps that sentences tell', () => {
  test.each([
    ['What is the second thing to do at a concert?', 'Second, tune your voice in the cellar.'],
    ['What is step 3 of a concert?', 'Then walk on the stage in pairs.'],
    ['What do I do last at a concert?', 'Finally, bow.'],
  ])('%s', async (question, answer) => {
    expect(await ask(question)).toBe(answer);
  });

  test('are all said where it is asked how to do it', async () => {
    expect(await ask('How do I get ready for concerts?')).toMatch(/^First, .* Finally, bow\./s);
  });

  test('are found by their place after they were shown', async () => {
    expect(await ask('How do I get ready for concerts?', 'And the third step?')).toMatch(
      /Then walk on the stage in pairs\.$/,
    );
  });
});

describe('sentences that each give an amount', () => {
  test('by how much two of them differ, shown with both', async () => {
    expect(await ask('How much more does a grown-up singer pay than a student?')).toBe(
      'Grown-up singers pay €22 a month; Students pay €8 a month – €14 more.',
    );
  });

  test('the least of them', async () => {
    expect(await ask('Which singers pay the least?')).toBe('Students pay €8 a month.');
  });
});

test('sentences far behind the best statement are no list of what is asked about', async () => {
  const query = await understand([{ role: 'user', text: 'Which singers pay the least?' }], index);
  const evidence = retrieve(query, index);
  const [part] = evidence.parts;
  if (!part) throw new Error('There is a part.');
  const worked = (gain: number) => {
    const scores = Array.from(part.scores, ([statement, score]): [Statement, number] => [
      statement,
      statement.text === 'Everyone may borrow a folder.' ? score + gain : score,
    ]);
    return computeAnswer({ ...part, scores: new Map(scores) }, labelStatements(evidence, index), {
      index,
      said: new Set(),
    });
  };
  expect(worked(0)?.pieces.join('')).toContain('€8');
  expect(worked(40)).toBeUndefined();
});
