import { describe, expect, test } from 'vitest';
import { SynonymTable } from '../../lib/language/synonyms.ts';
import { supportProbability } from '../../lib/verify/support-probability.ts';

const evidence = [
  'In 1901 the architect built a house of stone for his family.',
  'It stands in Kyiv.',
];
const synonyms = new SynonymTable([['house', 'residence']]);

function probability(claim: string, pieces = evidence): number {
  return supportProbability(claim, pieces, { idf: () => 1 });
}

describe('the probability of support falls', () => {
  const claims = [
    'In 1901 the architect built a house of stone for his family.',
    'The architect built his family a house of stone in 1901.',
    'The architect built his family a tower of stone in 1901.',
    'The architect painted a tower of glass in 1930.',
    'Bread is baked from flour and water.',
  ];

  test('from a copy over a paraphrase to what has nothing to do with it', () => {
    const all = claims.map((claim) => probability(claim));
    expect(all).toEqual([...all].sort((one, other) => other - one));
    expect(all[0]).toBeGreaterThan(0.9);
    expect(all.at(-1)).toBeLessThan(0.01);
  });

  test.each([
    ['a wrong figure', 'In 1902 the architect built a house of stone for his family.'],
    ['a denial', 'In 1901 the architect never built a house of stone for his family.'],
    ['an opinion', 'I think in 1901 the architect built a house of stone for his family.'],
    ['a question', 'In 1901 the architect built a house of stone for his family?'],
  ])('with %s', (_, claim) => {
    expect(probability(claim)).toBeLessThan(probability(claims[0] ?? ''));
  });
});

describe('the probability of support is raised', () => {
  test('by a word of the same root', () => {
    expect(probability('The architecture of the house is of stone.')).toBeGreaterThan(
      probability('The furniture of the house is of stone.'),
    );
  });

  test('by a synonym', () => {
    const claim = 'The architect built a residence of stone.';
    const options = { idf: () => 1, synonyms };
    expect(supportProbability(claim, evidence, options)).toBeGreaterThan(probability(claim));
  });

  test('by a piece of evidence that holds what the others lack', () => {
    const claim = 'The architect stands in the garden.';
    const third = [...evidence, 'There is a garden.'];
    expect(probability(claim, third)).toBeGreaterThan(probability(claim, evidence));
  });

  test('in a list item, of which no stop words are expected', () => {
    const claim = 'You can make use of stone with it';
    const options = { idf: () => 1 };
    const item = ['stone'];
    expect(supportProbability(claim, item, { ...options, isFragment: true })).toBeGreaterThan(
      supportProbability(claim, item, options),
    );
  });
});

test('it is a number from 0 to 1 for any text', () => {
  for (const claim of ['', '…', '1901', 'stone', 'Столица', '🙂']) {
    for (const pieces of [[], [''], evidence]) {
      const found = probability(claim, pieces);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(1);
    }
  }
});
