import { describe, expect, test } from 'vitest';
import {
  buildLexicalIndex,
  fieldsOf,
  idf,
  type PassageFields,
} from '../../lib/index/lexical-index.ts';
import { readGuide } from '../chunk/read-guide.ts';

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
    const frequencies = (term: string) => index.postings.get(term);
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
    expect(guide.passages.map((each) => fieldsOf(guide, each))).toMatchObject([
      { title: 'Baking', path: '', text: 'Old.' },
      { title: 'Baking', path: 'Bread\nRye', text: 'Rye is dark.' },
    ]);
  });
});
