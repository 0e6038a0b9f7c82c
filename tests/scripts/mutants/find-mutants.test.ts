import { describe, expect, test } from 'vitest';
import { findMutants } from '../../../scripts/mutants/find-mutants.ts';
import { mutate } from '../../../scripts/mutants/mutant.ts';
import { type Module, readModule } from '../../../scripts/patterns/read-module.ts';

const path = 'lib/verify/sieve.ts';

/** What the mutants of a module change, and the module with each. */
function mutantsOf(source: string, others: Module[] = []): [string, string][] {
  const open = (wanted: string) => others.find((other) => other.path === wanted);
  return findMutants([readModule(path, source)], { open, unseen: [] }).map((mutant) => {
    const changed = [...others, { path, source }].find((each) => each.path === mutant.path);
    return [mutant.what, mutate(changed?.source ?? '', mutant)];
  });
}

describe('a constant at the top of a module', () => {
  test('moves by one where it is a small whole number', () => {
    expect(mutantsOf('const most = 3;')).toEqual([
      ['most 3 -> 2', 'const most = 2;'],
      ['most 3 -> 4', 'const most = 4;'],
    ]);
  });

  test('moves by a quarter where it is a large or a broken one, exported or negative', () => {
    expect(mutantsOf('export const share = 0.4;').map(([what]) => what)).toEqual([
      'share 0.4 -> 0.3',
      'share 0.4 -> 0.5',
    ]);
    expect(mutantsOf('const longest = 1500;').map(([what]) => what)).toEqual([
      'longest 1500 -> 1125',
      'longest 1500 -> 1875',
    ]);
    expect(mutantsOf('const bias = -2.4;').map(([, source]) => source)).toEqual([
      'const bias = -1.8;',
      'const bias = -3;',
    ]);
  });

  test('is read through arithmetic', () => {
    expect(mutantsOf('const growth = 1 + 1 / 4;').map(([what]) => what)).toEqual([
      'growth 1.25 -> 0.9375',
      'growth 1.25 -> 1.5625',
    ]);
  });

  test('moves by an order of magnitude where it is a tolerance', () => {
    expect(mutantsOf('const slack = 0.0001;').map(([what]) => what)).toEqual([
      'slack 0.0001 -> 0.00001',
      'slack 0.0001 -> 0.001',
    ]);
  });

  test('that holds several numbers is mutated by each', () => {
    expect(mutantsOf('const most = { words: 2 };')).toEqual([
      ['most.words 2 -> 1', 'const most = { words: 1 };'],
      ['most.words 2 -> 3', 'const most = { words: 3 };'],
    ]);
  });

  test('is let be where it is listed as unseen, which fails once it is gone', () => {
    const options = { open: () => undefined };
    const module = readModule(path, 'const most = 3;');
    const listed = { path, name: 'most', why: 'It bounds memory.' };
    expect(findMutants([module], { ...options, unseen: [listed] })).toEqual([]);
    const gone = { ...listed, name: 'mos' };
    expect(() => findMutants([module], { ...options, unseen: [gone] })).toThrow(
      `${path} has no mos`,
    );
  });

  test('that holds weights is mutated by leaving each out', () => {
    expect(mutantsOf('const weights: Weights = { words: -4.2, mass: 1 };')).toEqual([
      ['weights.words -4.2 -> 0', 'const weights: Weights = { words: 0, mass: 1 };'],
      ['weights.mass 1 -> 0', 'const weights: Weights = { words: -4.2, mass: 0 };'],
    ]);
  });

  test('inside a function is left alone', () => {
    expect(mutantsOf('function sieve() { const most = 3; return most; }')).toEqual([]);
  });
});

describe('a word list loses each entry', () => {
  const lists: Module = readModule(
    'lib/language/lists/small.ts',
    "export const smalls = ['tiny'];\nexport const larges = ['huge'];\n",
  );

  test('of its own', () => {
    expect(mutantsOf("const words = ['one'];")).toEqual([
      ["words without 'one'", 'const words = [];'],
    ]);
    expect(mutantsOf("const words = new Set(['one']);").map(([, source]) => source)).toEqual([
      'const words = new Set([]);',
    ]);
  });

  test('that is written as one text', () => {
    const dropped = mutantsOf("const words = 'one|two'.split('|');").map(([, source]) => source);
    expect(dropped).toEqual([`const words = "two".split('|');`, `const words = "one".split('|');`]);
  });

  test('in each list of several', () => {
    const source = "const words = { from: 'one|two'.split('|'), to: ['three'] };";
    expect(mutantsOf(source).map(([what]) => what.split(' ')[0])).toEqual([
      'words.from',
      'words.from',
      'words.to',
    ]);
  });

  test('that it imports from the lists of the language, and no other one there', () => {
    const source = "import { smalls } from '../language/lists/small.ts';";
    expect(mutantsOf(source, [lists])).toEqual([
      ["smalls without 'tiny'", "export const smalls = [];\nexport const larges = ['huge'];\n"],
    ]);
  });

  test('but those that are listed as unseen', () => {
    const module = readModule(path, "const words = ['one', 'two'];");
    const listed = { path, name: 'words', words: ['one'], why: 'Another word stands in for it.' };
    const found = findMutants([module], { open: () => undefined, unseen: [listed] });
    expect(found.map(({ what }) => what)).toEqual(["words without 'two'"]);
  });
});

describe('a rule is switched off', () => {
  test.each([
    ['an arrow function', 'finds: (claim) => other(claim)'],
    ['a method', 'finds(claim) { return 1; }'],
    ['a function that has a name', 'finds'],
  ])('that finds by %s', (_, finds) => {
    const rule = (written: string) => `export const rule = { code: 'other-row', ${written} };`;
    expect(mutantsOf(rule(finds))).toEqual([
      ['rule "other-row" finds nothing', rule('finds: () => undefined')],
    ]);
  });

  test('and keeps its examples, which are no lists of words', () => {
    const source =
      "const examples = { keeps: ['a'] }; const rule = { code: 'denied', finds: () => 1, examples };";
    expect(mutantsOf(source).map(([what]) => what)).toEqual(['rule "denied" finds nothing']);
  });

  test('by a condition that is never met, where that leads to a reason', () => {
    const source = `function fault(row) { if (row) return { code: 'other-row' }; }`;
    expect(mutantsOf(source)).toEqual([
      [
        'reason "other-row" is not given',
        `function fault(row) { if (false) return { code: 'other-row' }; }`,
      ],
    ]);
  });

  test('by giving none, where a reason is one of several results', () => {
    const source = `function fault(row) { return row ? { code: 'other-row' } : undefined; }`;
    expect(mutantsOf(source)).toEqual([
      [
        'reason "other-row" is not given',
        'function fault(row) { return row ? undefined : undefined; }',
      ],
    ]);
  });
});
