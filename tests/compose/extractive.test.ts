import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Bakery handbook

The handbook is for people who bake for a living.

## Sourdough {#sourdough}

A sourdough rises for twelve hours in a cool room. Rye flour makes the sourdough dark.

## Ovens {#ovens}

Each oven has its use in a bakery.

The ovens of a bakery are:

- **Stone oven:** holds heat for long, and suits rye bread
- **Gas oven:** heats fast, and suits rolls
- **Deck oven:** saves room, and suits cakes

## First loaf {#first-loaf}

A first loaf is baked in one morning.

To bake a first loaf, take these steps:

1. Mix flour, water and salt.
2. Knead the dough for ten minutes.
3. Let it rest under a cloth.
4. Bake it in a stone oven.
`);

async function answer(...questions: string[]): Promise<string> {
  return withoutLabels((await ask(...questions)).text);
}

describe('a sentence', () => {
  test.each([
    ['How long does a sourdough rise?', 'A sourdough rises for twelve hours in a cool room.'],
    ['What makes sourdough dark?', 'Rye flour makes the sourdough dark.'],
  ])('that answers stands first: %s', async (question, sentence) => {
    const text = await answer(question);
    expect(text.split('\n')[0]).toBe(sentence);
  });

  test('is a piece of its own, quoted word for word with its label', async () => {
    const { pieces, cited } = await ask('How long does a sourdough rise?');
    expect(pieces).toHaveLength(cited.length);
    for (const [at, piece] of pieces.entries()) {
      expect(withoutLabels(piece).trim()).toBe(cited[at]?.text);
    }
  });
});

describe('a list', () => {
  test('is said with the line that introduces it, whole and in its order', async () => {
    expect(await answer('Which ovens does a bakery have?')).toBe(
      `The ovens of a bakery are:

- Stone oven: holds heat for long, and suits rye bread
- Gas oven: heats fast, and suits rolls
- Deck oven: saves room, and suits cakes`,
    );
  });

  test('cites each item, and not the line that introduces them', async () => {
    const { cited } = await ask('Which ovens does a bakery have?');
    expect(cited.map(({ kind }) => kind)).toEqual(['item', 'item', 'item']);
  });

  test.each([
    ['Which oven suits rye bread?', 'Stone oven: holds heat for long, and suits rye bread'],
    ['What is a gas oven for?', 'Gas oven: heats fast, and suits rolls'],
  ])('is cut down to the item that a question names: %s', async (question, item) => {
    expect(await answer(question)).toBe(`The ovens of a bakery are:\n\n- ${item}`);
  });
});

describe('the steps of a how-to', () => {
  const steps = `To bake a first loaf, take these steps:

1. Mix flour, water and salt.
2. Knead the dough for ten minutes.
3. Let it rest under a cloth.
4. Bake it in a stone oven.`;

  test.each([
    'How do I bake a first loaf?',
    'What are the steps to a first loaf?',
    'How do I bake a first loaf in a stone oven?',
  ])('stay whole and numbered: %s', async (question) => {
    expect(await answer(question)).toContain(steps);
  });

  test('keep the number of the guide when the answer is one of them', async () => {
    const text = await answer('For how many minutes is the dough kneaded?');
    expect(text.match(/^\d\..*/gm)).toEqual(['2. Knead the dough for ten minutes.']);
  });
});

describe('over two parts of a question', () => {
  test.each([
    'Which oven is for rolls, and which oven is for cakes?',
    'How do I bake a first loaf, and what are the steps to a first loaf?',
  ])('no statement is said twice: %s', async (question) => {
    const { cited } = await ask(question);
    expect(cited.length).toBeGreaterThan(1);
    expect(new Set(cited).size).toBe(cited.length);
  });

  test('one statement that answers both is said once', async () => {
    const { cited } = await ask(
      'How long does a sourdough rise, and how does a sourdough rise in a cool room?',
    );
    expect(cited.map(({ text }) => text)).toEqual([expect.stringContaining('sourdough rises')]);
  });

  test('the parts stand in the order of the question, a line between them', async () => {
    const text = await answer('What is a gas oven for, and what makes sourdough really dark?');
    expect(text).toMatch(/- Gas oven: .+\n\nRye flour makes the sourdough dark\./);
  });

  test('a part that the guide does not cover adds nothing', async () => {
    const alone = await answer('What is a gas oven for?');
    expect(await answer('What is a gas oven for, and who flew to the moon on Apollo?')).toBe(alone);
  });
});

test.each(['Who flew to the moon?', 'What do masters earn at Google in Zurich?', 'Why?'])(
  'the draft is empty when the guide does not cover the question: %s',
  async (question) => {
    expect(await ask(question)).toEqual({ text: '', pieces: [], cited: [] });
  },
);

describe('the length', () => {
  const words = (count: number, at: number) =>
    Array.from({ length: count }, (_, word) => `word${at}x${word}`).join(' ');
  const countOf = (text: string) => withoutLabels(text).split(/\s+/).length;

  test.each([15, 40, 70, 100])(
    'is at most about 130 words, with sentences of %i',
    async (length) => {
      const sentences = Array.from({ length: 9 }, (_, at) => `Rye bread is ${words(length, at)}.`);
      const long = await guideDrafts(`# Bread\n\n## Rye\n\n${sentences.join(' ')}\n`);
      const { text, cited } = await long('What is rye bread?');
      expect(cited.length).toBeGreaterThan(0);
      expect(countOf(text)).toBeLessThanOrEqual(132);
    },
  );

  test('is that of the list where one list is the answer', async () => {
    const items = Array.from({ length: 10 }, (_, at) => `- ${words(20, at)}`);
    const long = await guideDrafts(
      `# Bread\n\n## Rye\n\nThe kinds of rye bread are:\n\n${items.join('\n')}\n`,
    );
    const { text, cited } = await long('Which kinds of rye bread are there?');
    expect(cited).toHaveLength(10);
    expect(countOf(text)).toBeGreaterThan(200);
  });
});

test.each([
  String.raw`Bread has \*stars\*, \_lines\_, \[s9\], \[brackets\](https://x.example) and \`ticks\`.`,
  'Bread holds `*code*`, `a|b`, `<b>` and `#1`.',
  'Bread is &lt;b&gt;bold&lt;/b&gt; &amp;amp; 1 &lt; 2, and ~~not~~ \\~\\~this\\~\\~.',
  String.raw`\# Bread is no heading, and \- no list.`,
  String.raw`1\) Bread is at https://bread.example/\_x\_ or www.bread.example.`,
])('characters of Markdown in a guide stay text: %s', async (sentence) => {
  const marked = await guideDrafts(`# Guide\n\n## Part\n\n${sentence}\n`);
  const { text, cited } = await marked('What about bread?');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(withoutLabels(text));
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(plainText(tree)).toBe(cited[0]?.text);
});
