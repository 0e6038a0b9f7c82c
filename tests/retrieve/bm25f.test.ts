// Scores computed by hand for a corpus of three passages:
//   0  path "Bread", text "Bread oven"              length 2 + 1 + 1 = 4
//   1  text "Oven oven salt"                        length 3
//   2  text "Salt flour yeast water sugar"          length 5
// The average length is 4; a term in the path counts twice. With k1 = 1.2 and b = 0.75:
//   idf(bread) = ln(1 + (3 - 1 + 0.5) / (1 + 0.5)) = ln(2.66667) = 0.980829
//   idf(oven)  = ln(1 + (3 - 2 + 0.5) / (2 + 0.5)) = ln(1.6)     = 0.470004
//   bread in 0: f = 3, norm = 1.2 * (0.25 + 0.75 * 4/4) = 1.2
//               0.980829 * 3 * 2.2 / (3 + 1.2)   = 1.541303
//   oven in 0:  f = 1, norm = 1.2
//               0.470004 * 1 * 2.2 / (1 + 1.2)   = 0.470004
//   oven in 1:  f = 2, norm = 1.2 * (0.25 + 0.75 * 3/4) = 0.975
//               0.470004 * 2 * 2.2 / (2 + 0.975) = 0.69512
import { describe, expect, test } from 'vitest';
import { buildLexicalIndex, type PassageFields } from '../../lib/index/lexical-index.ts';
import { rankBm25f } from '../../lib/retrieve/bm25f.ts';

function passage(text: string, path = ''): PassageFields {
  return { title: '', path, text, askedAs: '' };
}

const index = buildLexicalIndex([
  passage('Bread oven', 'Bread'),
  passage('Oven oven salt'),
  passage('Salt flour yeast water sugar'),
]);

const bread = { term: 'bread', weight: 1 };
const oven = { term: 'oven', weight: 1 };

function rank(terms: { term: string; weight: number }[], limit = 10): [number, number][] {
  return rankBm25f(index, terms, { limit: limit }).map(({ position, score }) => [
    position,
    Number(score.toFixed(4)),
  ]);
}

describe('a passage is scored', () => {
  test('by the frequency of a term, damped, and by its length', () => {
    expect(rank([oven])).toEqual([
      [1, 0.6951],
      [0, 0.47],
    ]);
  });

  test('with a term of its path counted twice', () => {
    expect(rank([bread])).toEqual([[0, 1.5413]]);
  });

  test('by the sum over the terms, so that the rare term decides', () => {
    expect(rank([oven, bread])).toEqual([
      [0, 2.0113],
      [1, 0.6951],
    ]);
  });

  test('in proportion to the weight of each term', () => {
    expect(rank([{ ...oven, weight: 0.5 }, bread])).toEqual([
      [0, 1.7763],
      [1, 0.3476],
    ]);
  });

  test('as if a term that the index lacks had not been asked for', () => {
    expect(rank([oven, { term: 'zzz', weight: 1 }])).toEqual(rank([oven]));
  });
});

describe('a ranking', () => {
  test('is that of its own question, also behind one that was broken off', () => {
    const stop = () => {
      throw new Error('Enough.');
    };
    const wanted = rank([oven]);
    expect(() => rankBm25f(index, [bread], { limit: 1, accepts: stop })).toThrow('Enough.');
    expect(rank([oven])).toEqual(wanted);
    expect(rank([bread])).toEqual([[0, 1.5413]]);
  });

  test('of no terms, or of unknown ones only, is empty', () => {
    expect(rank([])).toEqual([]);
    expect(rank([{ term: 'zzz', weight: 1 }])).toEqual([]);
  });

  test('of an empty index is empty', () => {
    expect(rankBm25f(buildLexicalIndex([]), [bread], { limit: 10 })).toEqual([]);
  });

  test('leaves out passages that hold none of the terms', () => {
    expect(rank([bread, oven]).map(([position]) => position)).not.toContain(2);
  });

  test('keeps the order of the guide where scores are equal', () => {
    const twins = buildLexicalIndex(
      ['Salt', 'Oven now', 'Oven hot', 'Oven now'].map((text) => passage(text)),
    );
    const ranked = rankBm25f(twins, [oven], { limit: 10 }).map(({ position }) => position);
    expect(ranked).toEqual([1, 3, 2]);
  });

  test('ends at its limit', () => {
    expect(rank([oven, bread], 1)).toEqual([[0, 2.0113]]);
    expect(rank([oven, bread], 0)).toEqual([]);
  });
});
