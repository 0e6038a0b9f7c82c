import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Bakery handbook

The handbook is for people who bake.

## Sourdough {#sourdough}

A sourdough rises for twelve hours in a cool room.

## Ovens {#ovens}

Stone ovens hold heat for long. A gas oven is cheap to run.

## Nights {#nights}

Bakers sleep by day. Loaves are shaped before dawn.
`;
const words = `askedAs:
  nights:
    - Which bakers rise early, and which oven do they light first?
    - What is done at night, what is left for the day?
    - "Loaves are":
        - How is a loaf formed and how is dough shaped?
notCovered:
  - What is a pension, and how is it paid?
`;
const bakery = {
  file: 'bakery.md',
  source,
  wordsFile: { file: 'bakery.words.yaml', source: words },
};
const smithy = { file: 'smithy.md', source: '# Smithy\n\n## Forge {#forge}\n\nA forge is hot.\n' };
const listed = await indexGuides([bakery, smithy]);
const unlisted = await indexGuides([{ file: 'bakery.md', source }]);

/** The sections found for each part of a message, by the part. */
async function partsOf(message: string, index = listed, guide?: string) {
  const query = await understand([{ role: 'user', text: message }], index, guide);
  const { parts, verdict } = retrieve(query, index);
  const found = parts.map(({ part, passages }) => [
    part.text,
    passages.map(({ passage }) => passage.sectionId),
  ]);
  return { found: new Map(found as [string, string[]][]), verdict };
}

describe('a message that an author lists as one question', () => {
  test.each([
    ['joined by "and"', 'Which bakers rise early, and which oven do they light first?'],
    ['joined by a comma', 'What is done at night, what is left for the day?'],
    ['listed for a statement', 'How is a loaf formed and how is dough shaped?'],
    ['typed in another way', 'which BAKERS rise early and which ovens do they light first'],
  ])('is not taken apart: %s', async (_, message) => {
    const { found, verdict } = await partsOf(message);
    expect(found.size).toBe(1);
    const [sections] = found.values();
    expect(sections?.[0]).toBe('nights');
    expect(verdict).toBe('answered');
  });

  test.each([
    'Which bakers rise early, and which oven do they light first?',
    'What is done at night, what is left for the day?',
    'How is a loaf formed and how is dough shaped?',
  ])('is taken apart where no author lists it: "%s"', async (message) => {
    expect((await partsOf(message, unlisted)).found.size).toBe(2);
  });

  test('as not covered is refused as a whole', async () => {
    const { found, verdict } = await partsOf('What is a pension, and how is it paid?');
    expect(found.size).toBe(1);
    expect(verdict).toBe('not-covered');
  });

  test('is taken apart when another guide is asked', async () => {
    const message = 'Which bakers rise early, and which oven do they light first?';
    expect((await partsOf(message, listed, 'smithy')).found.size).toBe(2);
    expect((await partsOf(message, listed, 'bakery')).found.size).toBe(1);
  });
});

describe('another message of two parts', () => {
  test('is taken apart, each part with passages of its own', async () => {
    const { found } = await partsOf('Which oven is cheap, and how does sourdough rise?');
    const firsts = Array.from(found, ([text, sections]) => [text, sections[0]]);
    expect(firsts).toEqual([
      ['Which oven is cheap', 'ovens'],
      ['how does sourdough rise?', 'sourdough'],
    ]);
  });

  test.each([
    ['half of which is listed', 'Which bakers rise early, and how does sourdough rise?'],
    [
      'that goes on behind what is listed',
      'Which bakers rise early, and which oven do they light first? Where is dough kept cool?',
    ],
  ])('is taken apart: %s', async (_, message) => {
    expect((await partsOf(message)).found.size).toBeGreaterThan(1);
  });
});
