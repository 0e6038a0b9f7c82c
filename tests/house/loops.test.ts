// A test that expects something of each thing in a list passes without a look where the list is empty. So each
// such list is written out, or the test says how long it is.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unprovenLoops } from './unproven-loops.ts';

const root = new URL('../../', import.meta.url);
const files = globSync('tests/**/*.ts', { cwd: root });

test('every test that expects in a loop says that the list holds something', () => {
  const found = files.flatMap((file) =>
    unprovenLoops(readFileSync(new URL(file, root), 'utf8')).map((loop) => `${file}:${loop}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

const looped = (list: string, before = '', inside = 'expect(each).toBe(1);') =>
  `test('x', () => { ${before} for (const each of ${list}) { ${inside} } });`;

describe('a loop is found', () => {
  test.each([
    ['over what a call gives', looped('read()')],
    ['over what is spread', looped('[...all]')],
    ['over a list that is expected to be empty', looped('all', 'expect(all).toEqual([]);')],
    ['over another list than the one that is measured', looped('all', 'expect(b.length).toBe(1);')],
    [
      'with a length that is expected in another test',
      `test('y', () => { expect(all).toHaveLength(1); }); ${looped('all')}`,
    ],
    [
      'with a length that is expected inside it alone',
      looped('all', '', 'expect(all).toHaveLength(1);'),
    ],
    ['in a test that a loop makes', `for (const one of [1, 2]) ${looped('all')}`],
    ['of forEach', "test('x', () => { all.forEach((each) => expect(each).toBe(1)); });"],
    [
      'that expects by a function of the file',
      `function check(x) { expect(x).toBe(1); } ${looped('all', '', 'check(each);')}`,
    ],
    [
      'in a loop that expects nothing else',
      looped('[1, 2]', '', 'for (const x of each) expect(x).toBe(1);'),
    ],
  ])('%s', (_, source) => {
    expect(unprovenLoops(source)).toHaveLength(1);
  });
});

describe('a loop is let be', () => {
  test.each([
    ['that expects nothing', looped('read()', '', 'each.close();')],
    ['that makes tests', 'for (const each of read()) test(each, () => { expect(each).toBe(1); });'],
    ['over a list that is written out', looped("['a', ...all]")],
    [
      'over a constant that is written out',
      `const all = { a: 1 } as const; ${looped('Object.entries(all)')}`,
    ],
    ['over a list whose length is expected', looped('all', 'expect(all).toHaveLength(2);')],
    [
      'over a list that is more than nothing',
      looped('all', 'expect(all.length).toBeGreaterThan(0);'),
    ],
    ['over a list that is not empty', looped('all', 'expect(all).not.toEqual([]);')],
    [
      'over a list of whose parts all is expected',
      looped('all', 'expect(all.map(f)).toEqual([1]);'),
    ],
    [
      'over the keys of a map whose size is expected',
      looped('all.keys()', 'expect(all.size).toBe(3);'),
    ],
    [
      'in a loop that expects anyway',
      looped('[1, 2]', '', 'expect(each).toBe(1); for (const x of each.all) expect(x).toBe(1);'),
    ],
  ])('%s', (_, source) => {
    expect(unprovenLoops(source)).toEqual([]);
  });
});
