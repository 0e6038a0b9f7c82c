import { describe, expect, test } from 'vitest';
import { chunkGuide } from '../../lib/chunk/chunk-guide.ts';
import {
  buildLexicalIndex,
  fieldsOfGuide,
  idf,
  type PassageFields,
} from '../../lib/index/lexical-index.ts';
import { parseGuides } from '../../lib/load/parse-guides.ts';
import { readGuide } from '../chunk/read-guide.ts';
import { listOf } from './list-of.ts';

function passage(fields: Partial<PassageFields>): PassageFields {
  return { title: '', path: '', text: '', askedAs: '', ...fields };
}

describe('the lexical index', () => {
  const index = buildLexicalIndex([
    passage({ title: 'Baking guide', path: 'Rye bread', text: 'The bread of rye. Breads rise.' }),
    passage({ title: 'Baking guide', text: 'Salt is salty.' }),
    passage({}),
  ]);

  test('counts a term of the heading path twice, and one of the title or the text once', () => {
    const frequencies = (term: string) => listOf(index.postings, term);
    expect(frequencies('bread')).toEqual({ passages: [0], frequencies: [2 + 2] });
    expect(frequencies('rye')).toEqual({ passages: [0], frequencies: [2 + 1] });
    expect(frequencies('rise')).toEqual({ passages: [0], frequencies: [1] });
    expect(frequencies('bake')).toEqual({ passages: [0, 1], frequencies: [1, 1] });
    expect(frequencies('salt')).toEqual({ passages: [1], frequencies: [1] });
  });

  test('measures length in terms with the same weights, stop words left out', () => {
    expect(index.lengths).toEqual([2 + 2 * 2 + 4, 2 + 2, 0]);
    expect(index.averageLength).toBeCloseTo(14 / 3);
  });

  test('counts a term of other wordings half, and no passage is longer for them', () => {
    const asked = buildLexicalIndex([
      passage({ text: 'Rye rises.', askedAs: 'How does rye rise?\nIs rye slow?' }),
      passage({ text: 'Rye rises.' }),
    ]);
    expect(listOf(asked.postings, 'rye')).toEqual({
      passages: [0, 1],
      frequencies: [1 + 2 * 0.5, 1],
    });
    expect(listOf(asked.postings, 'slow')).toEqual({ passages: [0], frequencies: [0.5] });
    expect(asked.lengths).toEqual([2, 2]);
  });

  test('knows the words of every field as they are written, and those given besides', () => {
    const known = buildLexicalIndex(
      [
        passage({
          title: 'Baking',
          path: 'Breads',
          text: 'The ryes rise.',
          askedAs: 'Slow doughs?',
        }),
      ],
      ['wages'],
    ).words;
    expect([...known.keys()].sort()).toEqual(
      ['baking', 'breads', 'doughs', 'rise', 'ryes', 'slow', 'the', 'wages'].sort(),
    );
  });

  test('knows a name by its capital inside a sentence of the text', () => {
    const { names } = buildLexicalIndex([
      passage({
        path: 'Bread and Butter',
        text: 'Mills grind. The mill of Marlin is old, Hobart is new.',
        askedAs: 'Who is Miller?',
      }),
    ]);
    expect([...names].sort()).toEqual(['hobart', 'marlin']);
  });

  test('of nothing is empty and has a length to divide by', () => {
    const empty = buildLexicalIndex([]);
    expect(empty).toMatchObject({ lengths: [], averageLength: 0 });
    expect(empty.postings.size).toBe(0);
  });
});

describe('idf', () => {
  const index = buildLexicalIndex(
    ['oven salt', 'oven flour', 'oven water', 'oven'].map((text) => passage({ text })),
  );

  test('is ln(1 + (N - n + 0.5) / (n + 0.5))', () => {
    expect(idf(index, 'salt')).toBeCloseTo(Math.log(1 + 3.5 / 1.5), 10);
    expect(idf(index, 'salt')).toBeCloseTo(1.203973, 6);
  });

  test('of a term in every passage is small, and not negative', () => {
    expect(idf(index, 'oven')).toBeCloseTo(Math.log(1 + 0.5 / 4.5), 10);
    expect(idf(index, 'oven')).toBeGreaterThan(0);
  });

  test('of a term in no passage is the highest', () => {
    expect(idf(index, 'zzz')).toBeCloseTo(Math.log(1 + 4.5 / 0.5), 10);
  });
});

describe('the fields of a passage', () => {
  test('are the title, the headings below it and the text', async () => {
    const guide = await readGuide('# Baking\n\nOld.\n\n## Bread\n\n### Rye\n\nRye is dark.\n');
    expect(fieldsOfGuide(guide)).toMatchObject([
      { title: 'Baking', path: '', text: 'Old.' },
      { title: 'Baking', path: 'Bread\nRye', text: 'Rye is dark.' },
    ]);
  });

  const filler = 'Bread is good for people who eat it. '.repeat(25);
  const longGuide = {
    file: 'baking.md',
    source: `# Baking

## Bread {#bread}

Rye is dark. ${filler}

Wheat is light. ${filler}

## Cake {#cake}

Cake is sweet.
`,
  };

  async function askedAsFields(words: string): Promise<[string, string][]> {
    const wordsFile = { file: 'baking.words.yaml', source: words };
    const [parsed] = parseGuides([{ ...longGuide, wordsFile }]);
    if (!parsed) throw new Error('There is no guide.');
    const guide = await chunkGuide(parsed);
    const fields = fieldsOfGuide(guide);
    return guide.passages.map(({ id }, at) => [id, fields[at]?.askedAs ?? '']);
  }

  test('have the other wordings of a section in its first passage', async () => {
    expect(await askedAsFields('askedAs:\n  bread: [Which grain?, What flour?]\n')).toEqual([
      ['baking/bread', 'Which grain?\nWhat flour?'],
      ['baking/bread~2', ''],
      ['baking/cake', ''],
    ]);
  });

  test('have the other wordings of a statement in the passage that holds it', async () => {
    const words = `askedAs:
  bread:
    - Rye is dark: [Which is black?]
    - Wheat is: [Which is white?]
    - Which grain?
`;
    expect(await askedAsFields(words)).toEqual([
      ['baking/bread', 'Which is black?\nWhich grain?'],
      ['baking/bread~2', 'Which is white?'],
      ['baking/cake', ''],
    ]);
  });

  test('have nothing of what is not covered', async () => {
    const words = 'askedAs:\n  cake: [Which is a treat?]\nnotCovered: [Is bread dear?]\n';
    expect((await askedAsFields(words)).map(([, askedAs]) => askedAs)).toEqual([
      '',
      '',
      'Which is a treat?',
    ]);
  });
});
