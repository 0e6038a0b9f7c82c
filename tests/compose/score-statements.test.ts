import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const words = `askedAs:
  ovens:
    - "Steam gives":
        - What makes a crust glossy?
        - What holds heat and shines?
  tools:
    - "A peel":
        - What is the thing for moving loaves?
`;

/** A guide with the question, or another title, as the heading of one section. */
function bakeryOf(heading: string): string {
  return `# Bread handbook

The handbook is for people in the trade.

## ${heading} {#work}

A baker mixes dough before dawn, and the loaves leave the house at seven in the morning.

Many a baker sleeps behind drawn curtains.

## Ovens {#ovens}

Stone holds heat for long. Gas heats fast. Steam gives loaves their shine.

## Tools {#tools}

A baker has these tools:

- A scale
- A peel
`;
}

/** The first line of the answer, without labels. */
async function firstLine(question: string, source: string, wordsFile = ''): Promise<string> {
  const ask = await guideDrafts(source, wordsFile);
  return withoutLabels((await ask(question)).text).split('\n')[0] ?? '';
}

const question = 'What does a baker do?';
const opening =
  'A baker mixes dough before dawn, and the loaves leave the house at seven in the morning.';

describe('the paragraph that opens a section', () => {
  test('answers the question that is its heading', async () => {
    expect(await firstLine(question, bakeryOf(question))).toBe(opening);
  });

  test('has no advantage under another heading', async () => {
    expect(await firstLine(question, bakeryOf('Work'))).toBe(
      'Many a baker sleeps behind drawn curtains.',
    );
  });

  test('answers the question that is listed for its section', async () => {
    const listed = `askedAs:\n  work: [${question}]\n`;
    expect(await firstLine(question, bakeryOf('Work'), listed)).toBe(opening);
  });
});

describe('a statement that is listed for a question', () => {
  const source = bakeryOf('Work');

  test.each([
    ['What makes a crust glossy?', 'Steam gives loaves their shine.'],
    ['what makes crusts glossy', 'Steam gives loaves their shine.'],
    ['What holds heat and shines?', 'Steam gives loaves their shine.'],
  ])('answers it, though others hold more of its words: "%s"', async (asked, statement) => {
    expect(await firstLine(asked, source, words)).toBe(statement);
  });

  test('is an item of a list too', async () => {
    const ask = await guideDrafts(source, words);
    const { text } = await ask('What is the thing for moving loaves?');
    expect(withoutLabels(text)).toBe('A baker has these tools:\n\n- A peel');
  });

  test('does not answer another question', async () => {
    expect(await firstLine('What holds heat for long?', source, words)).toBe(
      'Stone holds heat for long.',
    );
  });

  test('is not found by its wording where that is not listed', async () => {
    expect(await firstLine('What makes a crust glossy?', source)).toBe('');
    expect(await firstLine('What holds heat and shines?', source)).not.toContain('Steam');
  });
});

describe('a list', () => {
  const source = `# Bread handbook

The handbook is for people in the trade.

## Work {#work}

A baker mixes dough and cleans tools.

The tools and aprons of a baker are:

- A scale
- A peel
`;

  test.each(['Which tools does a baker have?', 'What tools has a baker?'])(
    'is what a question in the plural asks for: "%s"',
    async (asked) => {
      expect(await firstLine(asked, source)).toBe('The tools and aprons of a baker are:');
    },
  );

  test.each(['What does a baker do?', 'What is a baker?', 'What does this baker do?'])(
    'is not what "%s" asks for',
    async (asked) => {
      expect(await firstLine(asked, source)).toBe('A baker mixes dough and cleans tools.');
    },
  );
});
