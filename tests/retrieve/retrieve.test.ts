import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import type { Evidence } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const bakery = `# Bakery handbook

The handbook is for people who bake.

## Sourdough bread {#sourdough}

A sourdough rises for twelve hours in a cool room.

## Ovens {#ovens}

Stone ovens hold heat for long. A gas oven is cheap to run, and a baker cleans it each day.

## What does a baker do? {#work}

The day begins at night.

## Pay {#pay}

Trained people get €2,800 a month.

### Masters {#masters}

It takes five years.

## Deliveries {#deliveries}

Vans leave early, and a lorry late.
`;
const words = `synonyms:
  - [pay, earnings]
  - [van, lorry, truck]
`;
const smith = `# Smithing

## Forge {#forge}

The oven of a smith is the forge. A smith is no baker, and the pay is poor.
`;
const index = await indexGuides([
  { file: 'bakery.md', source: bakery, wordsFile: { file: 'bakery.words.yaml', source: words } },
  { file: 'smith.md', source: smith },
]);

async function find(question: string, guide?: string, guides = index): Promise<Evidence> {
  return retrieve(await understand([{ role: 'user', text: question }], guides, guide), guides);
}

/** The sections of the passages found, best first. */
function sectionsOf({ passages }: Pick<Evidence, 'passages'>): string[] {
  return passages.map(({ passage }) => passage.sectionId);
}

describe('passages are ranked', () => {
  test('best first, and only those that hold a word of the question', async () => {
    const { passages, verdict } = await find('Which oven is cheap?');
    expect(sectionsOf({ passages })).toEqual(['ovens', 'forge']);
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(verdict).toBe('answered');
  });

  test('by how much of a statement a word is, and by its heading', async () => {
    const guides = await indexGuides([
      {
        file: 'bread.md',
        source:
          '# Bread\n\n## Loaf\n\nRye dark sour.\n\n## Rye\n\nDark sour loaf.\n\n## Bun\n\nRye rye sour.\n',
      },
    ]);
    const { passages } = await find('Is rye healthy?', undefined, guides);
    expect(sectionsOf({ passages })).toEqual(['bun', 'rye', 'loaf']);
  });

  test('by the headings above theirs too', async () => {
    expect(sectionsOf(await find('How many years until better pay?'))[0]).toBe('masters');
  });

  test('with the section first whose heading is the question', async () => {
    expect(sectionsOf(await find('What does a baker do?'))[0]).toBe('work');
  });

  test('by exact words before synonyms', async () => {
    const guides = await indexGuides([
      {
        file: 'cars.md',
        source:
          '# Cars\n\n## Red\n\nA van is big.\n\n## Blue\n\nA lorry is big.\n\n## Gray\n\nA truck is big.\n',
        wordsFile: { file: 'cars.words.yaml', source: 'synonyms: [[van, lorry, truck]]\n' },
      },
    ]);
    const firstFor = async (question: string) =>
      sectionsOf(await find(question, undefined, guides))[0];
    expect(await firstFor('a big lorry')).toBe('blue');
    expect(await firstFor('a big truck')).toBe('gray');
    const { passages } = await find('lorry', undefined, guides);
    const [exact = 0, synonym = 0, other] = passages.map(({ score }) => score);
    expect(passages).toHaveLength(3);
    expect(synonym).toBeLessThan(0.4 * exact);
    expect(synonym).toBe(other);
  });

  test('by a synonym alone when no passage has the word', async () => {
    expect(sectionsOf(await find('trucks'))).toEqual(['deliveries']);
    expect(sectionsOf(await find('earnings of trained people'))[0]).toBe('pay');
  });
});

describe('the wordings of the author', () => {
  const asked = `askedAs:
  pay:
    - Can one live on it in comfort?
  deliveries:
    - Vans leave:
        - Who is up before dawn?
notCovered:
  - Is there a pension?
`;
  const wordsFile = { file: 'bakery.words.yaml', source: words + asked };
  const withWordings = indexGuides([{ file: 'bakery.md', source: bakery, wordsFile }]);

  test.each([
    ['Can one live on it in comfort?', 'pay'],
    ['Who is up before dawn?', 'deliveries'],
  ])('find what they are listed for: "%s"', async (question, section) => {
    expect(sectionsOf(await find(question))).toEqual([]);
    expect(sectionsOf(await find(question, undefined, await withWordings))).toEqual([section]);
  });

  test('have their section first, before one that holds more of the words', async () => {
    const source = `# Bread

## Loaf {#loaf}

Rye rye rye makes a dark loaf.

## Mill {#mill}

Grain is ground slowly.

## Shop {#shop}

Cream is sold here.
`;
    const mill = { file: 'bread.words.yaml', source: 'askedAs:\n  mill: [Where is rye made?]\n' };
    const guides = await indexGuides([{ file: 'bread.md', source, wordsFile: mill }]);
    expect(sectionsOf(await find('Where is rye made?', undefined, guides))).toEqual([
      'mill',
      'loaf',
    ]);
    expect(sectionsOf(await find('dark rye loaf', undefined, guides))[0]).toBe('loaf');
  });

  test('that are not covered find nothing', async () => {
    const { passages, verdict } = await find('Is there a pension?', undefined, await withWordings);
    expect(passages).toEqual([]);
    expect(verdict).toBe('not-covered');
  });
});

describe('one guide', () => {
  test('is all that is searched when the question names it', async () => {
    expect(sectionsOf(await find('Which oven is cheap?', 'smith'))).toEqual(['forge']);
    expect(sectionsOf(await find('Which oven is cheap?', 'bakery'))).toEqual(['ovens']);
    expect((await find('How does sourdough rise?', 'smith')).passages).toEqual([]);
  });

  test('is judged by its own list of what is not covered', async () => {
    const question = 'Is the oven of a smith cheap?';
    const listed = { file: 'bakery.words.yaml', source: `notCovered: [${question}]\n` };
    const guides = await indexGuides([
      { file: 'bakery.md', source: bakery, wordsFile: listed },
      { file: 'smith.md', source: smith },
    ]);
    const [before] = (await find(question, 'smith')).parts;
    const [after] = (await find(question, 'smith', guides)).parts;
    expect(after?.verdict).toBe(before?.verdict);
    expect((await find(question, 'bakery', guides)).verdict).toBe('not-covered');
  });

  test('that is not there is refused with those that are', async () => {
    await expect(find('ovens', 'cooking')).rejects.toMatchObject({
      code: 'unknown-guide',
      message: 'There is no guide "cooking". Use one of: bakery, smith.',
    });
  });
});

describe('a question of several parts', () => {
  test('has passages of their own for each part, and the best of each first', async () => {
    const { parts, passages } = await find(
      'Which oven is cheap, and how do sourdoughs rise for hours?',
    );
    expect(parts.map(({ part }) => part.text)).toEqual([
      'Which oven is cheap',
      'how do sourdoughs rise for hours?',
    ]);
    expect(parts.map(sectionsOf)).toEqual([['ovens', 'forge'], ['sourdough']]);
    expect(sectionsOf({ passages })).toEqual(['ovens', 'sourdough', 'forge']);
  });

  test('has each passage once', async () => {
    const { passages } = await find('Which oven is cheap, and which oven holds heat?');
    expect(sectionsOf({ passages })).toEqual(['ovens', 'forge']);
  });

  test.each([
    ['Which oven is cheap, and how does sourdough rise?', 'answered'],
    ['Which oven is cheap, and who invented the zeppelin?', 'partial'],
    ['Who flew to the moon, and who invented the zeppelin?', 'not-covered'],
  ])('is covered as far as its parts are: "%s" %s', async (question, verdict) => {
    expect((await find(question)).verdict).toBe(verdict);
  });

  test('puts what only leads up to a question behind what it asks', async () => {
    const { parts, passages } = await find('I love sourdough. Which stone oven holds heat?');
    expect(parts).toHaveLength(1);
    expect(sectionsOf({ passages })[0]).toBe('ovens');
  });
});

test.each(['What is quantum computing?', 'Why?', 'xyzzy'])(
  'there are no passages where nothing is found: "%s"',
  async (question) => {
    const { passages, verdict, parts } = await find(question);
    expect(passages).toEqual([]);
    expect(parts).toMatchObject([{ passages: [], coverage: 0, verdict: 'not-covered' }]);
    expect(verdict).toBe('not-covered');
  },
);
