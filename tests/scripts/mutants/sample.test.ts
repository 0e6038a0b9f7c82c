import { expect, test } from 'vitest';
import type { Mutant, MutantKind } from '../../../scripts/mutants/mutant.ts';
import { sampleOf } from '../../../scripts/mutants/sample.ts';

function mutantsOf(kind: MutantKind, count: number): Mutant[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ kind, of: `${kind} ${at}`, what: `${kind} ${at}`, path: 'lib/verify/sieve.ts' },
    ...{ line: at, start: at, end: at, replacement: '' },
  }));
}

const many = [
  ...mutantsOf('constant', 50),
  ...mutantsOf('rule', 2),
  ...mutantsOf('word list', 500),
];

test('a sample has as many of each kind as there are, in their order', () => {
  const sample = sampleOf(many, { size: 12, seed: 1 });
  expect(sample.map(({ kind }) => kind)).toEqual([
    ...Array(5).fill('constant'),
    ...Array(2).fill('rule'),
    ...Array(5).fill('word list'),
  ]);
});

test('each seed chooses others, and the same always the same', () => {
  const one = sampleOf(many, { size: 12, seed: 1 });
  expect(sampleOf(many, { size: 12, seed: 1 })).toEqual(one);
  expect(sampleOf(many, { size: 12, seed: 2 })).not.toEqual(one);
});

test('of one list it has one entry', () => {
  const ofOneList = mutantsOf('word list', 9).map((mutant) => ({ ...mutant, of: 'smalls' }));
  expect(sampleOf(ofOneList, { size: 12, seed: 1 })).toHaveLength(1);
});
