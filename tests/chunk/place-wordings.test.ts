import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { chunkGuide } from '../../lib/chunk/chunk-guide.ts';
import { sayWarning, type Warn } from '../../lib/load/guide-warning.ts';
import { parseGuides } from '../../lib/load/parse-guides.ts';
import type { Guide } from '../../lib/types.ts';

const baking = `# Baking {#baking}

A baker makes bread. A baker sleeps by day.

## The night shift {#night-shift}

A baker works at night.

During the night shift, a baker:

- shapes the loaves
- fires the oven

## Pay {#pay}

| Level | Pay |
| --- | --- |
| Beginner | 9 |
| Trained | 15 |
`;

async function readGuide(words: string | undefined, warn: Warn = () => {}): Promise<Guide> {
  const file = { file: 'baking.md', source: baking };
  const wordsFile = { file: 'baking.words.yaml', source: words ?? '' };
  const [parsed] = parseGuides([words === undefined ? file : { ...file, wordsFile }]);
  if (!parsed) throw new Error('There is no guide.');
  return chunkGuide(parsed, { warn });
}

/** What each wording is placed at: its section, and the text of its statement. */
async function placesOf(words: string): Promise<[string, string, string | undefined][]> {
  const guide = await readGuide(words);
  return guide.words.askedAs.map(({ text, sectionId, statementId }) => {
    const statement = guide.statements.find(({ id }) => id === statementId);
    return [text, sectionId, statement?.text];
  });
}

describe('a wording is placed', () => {
  test('at its section', async () => {
    const { words } = await readGuide('askedAs:\n  pay: [What is in it for me?]\n');
    expect(words.askedAs).toEqual([
      { text: 'What is in it for me?', sectionId: 'pay', statementId: undefined },
    ]);
  });

  test.each([
    ['a sentence', 'baking', 'A baker sleeps', 'A baker sleeps by day.'],
    ['a list item', 'night-shift', 'fires', 'fires the oven'],
    ['a row of a table', 'pay', '"Level: Trained"', 'Level: Trained; Pay: 15'],
  ])('at %s by its first words', async (_, section, opening, statement) => {
    const words = `askedAs:\n  ${section}:\n    - ${opening}: [Why?]\n`;
    expect(await placesOf(words)).toEqual([['Why?', section, statement]]);
  });

  test('by first words in capitals or small letters, and with blanks around them', async () => {
    const words = 'askedAs:\n  night-shift:\n    - " SHAPES the ": [Who shapes?]\n';
    expect(await placesOf(words)).toEqual([['Who shapes?', 'night-shift', 'shapes the loaves']]);
  });

  test('at a statement of its own section, where another begins alike', async () => {
    const words = 'askedAs:\n  night-shift:\n    - A baker: [When?]\n';
    expect(await placesOf(words)).toEqual([['When?', 'night-shift', 'A baker works at night.']]);
  });

  test('with the others in the order of the file', async () => {
    const words = `askedAs:
  pay:
    - One?
    - "Level: Beginner": [Two?, Three?]
  baking:
    - Four?
`;
    expect((await placesOf(words)).map(([text]) => text)).toEqual([
      'One?',
      'Two?',
      'Three?',
      'Four?',
    ]);
  });
});

test('synonyms and what is not covered stay as they are listed', async () => {
  const { words } = await readGuide('synonyms:\n  - [pay, wage]\nnotCovered: [Is flour dear?]\n');
  expect(words).toEqual({
    synonyms: [['pay', 'wage']],
    askedAs: [],
    notCovered: ['Is flour dear?'],
  });
});

test('the words file that content/README.md shows fits the guide that it shows', async () => {
  const readme = await readFile(new URL('../../content/README.md', import.meta.url), 'utf8');
  const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0];
  const source = block('markdown') ?? '';
  const wordsFile = { file: 'baking.words.yaml', source: block('yaml') ?? '' };
  const [parsed] = parseGuides([{ file: 'baking.md', source, wordsFile }]);
  if (!parsed) throw new Error('There is no guide.');
  const { words, statements } = await chunkGuide(parsed);
  const placed = words.askedAs.map(({ statementId }) =>
    statements.find(({ id }) => id === statementId),
  );
  expect(placed.map((statement) => statement?.text)).toEqual([
    undefined,
    'fires the oven',
    expect.stringContaining('Level: Trained'),
  ]);
  expect(words.synonyms).not.toEqual([]);
  expect(words.notCovered).not.toEqual([]);
});

test('a guide without a words file has no words', async () => {
  const { words } = await readGuide(undefined);
  expect(words).toEqual({ synonyms: [], askedAs: [], notCovered: [] });
});

describe('a wording that names nothing is left out, and told', () => {
  test.each([
    [
      'for a section that the guide does not have, with those it has',
      'askedAs:\n  wages: [What do they earn?, How much?]\n',
      'baking.words.yaml:2: askedAs names the section "wages", which the guide does not have (it has baking, night-shift, pay), and its 2 questions are left out.',
    ],
    [
      'for first words of no statement like any',
      'askedAs:\n  night-shift:\n    - Why at night?\n    - lights: [Who?]\n',
      'baking.words.yaml:4: askedAs.night-shift: no statement begins with "lights", and its question is left out. Name a statement of the section, or delete the entry.',
    ],
    [
      'for first words of a statement that was edited, with the nearest one',
      'askedAs:\n  night-shift:\n    - lights the oven: [Who?, When?]\n',
      'baking.words.yaml:3: askedAs.night-shift: no statement begins with "lights the oven", and its 2 questions are left out. The nearest statement begins with "fires the oven": name that one, or delete the entry.',
    ],
    [
      'for first words of a statement in another section, with that one',
      'askedAs:\n  pay:\n    - fires the oven: [Who?]\n',
      'baking.words.yaml:3: askedAs.pay: no statement begins with "fires the oven", and its question is left out. The nearest statement of the section "night-shift" begins with "fires the oven": name that one, or delete the entry.',
    ],
    [
      'for first words of several statements',
      'askedAs:\n  baking:\n    - A baker: [Who?]\n',
      'baking.words.yaml:3: askedAs.baking: more than one statement begins with "A baker", and its question is left out. Name one of them by more of its first words.',
    ],
  ])('%s', async (_, words, warning) => {
    const warnings: string[] = [];
    const guide = await readGuide(words, (told) => warnings.push(sayWarning(told)));
    expect(warnings).toEqual([warning]);
    expect(guide.words.askedAs.map(({ text }) => text)).toEqual(
      words.includes('Why at night?') ? ['Why at night?'] : [],
    );
  });

  test('for a section without text', async () => {
    const warnings: string[] = [];
    const files = [
      {
        file: 'baking.md',
        source: '# Baking\n\n## Pay\n\n### By level\n\nA trained baker earns 15.\n',
        wordsFile: { file: 'baking.words.yaml', source: 'askedAs:\n  pay: [How much?]\n' },
      },
    ];
    const [parsed] = parseGuides(files);
    if (!parsed) throw new Error('There is no guide.');
    await chunkGuide(parsed, { warn: (told) => warnings.push(sayWarning(told)) });
    expect(warnings).toEqual([
      'baking.words.yaml:2: askedAs names the section "pay", which has no text that could answer, and its question is left out.',
    ]);
  });
});
