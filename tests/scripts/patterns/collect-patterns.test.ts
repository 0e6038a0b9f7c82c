// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are sources to be read.
import { describe, expect, test } from 'vitest';
import { collectPatterns } from '../../../scripts/patterns/collect-patterns.ts';
import { readModule } from '../../../scripts/patterns/read-module.ts';

const words = readModule('lib/words.ts', "export const months = ['May', 'June'] as const;");
const open = (path: string) => (path === 'lib/words.ts' ? words : undefined);

function collect(source: string, examples: Record<string, string> = {}) {
  const module = readModule('lib/a.ts', source);
  return collectPatterns(module, open, [{ path: 'lib/a.ts', reason: '', examples }]);
}

function patternsOf(source: string): string[] {
  const { found, unread } = collect(source);
  expect(unread).toEqual([]);
  return found.map((pattern) => `/${pattern.source}/${pattern.flags}`);
}

describe('patterns are found', () => {
  test('as literals, with their file and line', () => {
    const source = 'const a = 1;\n\nexport const b = (text: string) => text.replace(/a+/gu, "");';
    expect(collect(source).found).toEqual([
      { path: 'lib/a.ts', line: 3, source: 'a+', flags: 'gu' },
    ]);
  });

  test.each([
    ["new RegExp('a|b', 'i')", '/a|b/i'],
    ["RegExp('a')", '/a/'],
    ['new RegExp(/a/g)', '/a/g'],
    ["new RegExp(/a/g, 'u')", '/a/u'],
    ["const a = 'x'; new RegExp(`^${a}$`)", '/^x$/'],
    ["const a = 'x'; new RegExp(String.raw`\\b${a}\\p{L}`, 'u')", '/\\bx\\p{L}/u'],
    ["const a = 'x' as const; new RegExp('y' + a)", '/yx/'],
    ["const a = 'x y'.split(' '); new RegExp(a.join('|'))", '/x|y/'],
    ["const a = ['x', 'y', 'z']; new RegExp(a.slice(1).join('|'))", '/y|z/'],
    ["const a = ['x']; const b = [...a, 'y']; new RegExp(b.join('|'))", '/x|y/'],
    ["const a = { x: 1, 'y': 2 }; new RegExp(Object.keys(a).join('|'))", '/x|y/'],
    ["const a = { x: 'p', y: 'q' }; new RegExp(Object.values(a).join('|'))", '/p|q/'],
    ["const a = { x: 'p' }; new RegExp(a.x)", '/p/'],
    ["import { months } from './words.ts'; new RegExp(months.join('|'))", '/May|June/'],
    [
      "import { months } from './words.ts'; new RegExp(oneOf(months, ['x.']))",
      '/(?:May|June|x\\.)/',
    ],
    ['const a = { x: 1 }; new RegExp(`^${oneOf(Object.keys(a))}$`)', '/^(?:x)$/'],
  ])('in %s', (source, pattern) => {
    expect(patternsOf(source)).toContain(pattern);
  });

  test('where a pattern is made of another, both', () => {
    expect(patternsOf('const a = /x/i; const b = new RegExp(`${a.source}|y`);')).toEqual([
      '/x/i',
      '/x|y/',
    ]);
  });

  test('in JSX', () => {
    const module = readModule('a.tsx', 'export const A = () => <p>{text.replace(/a/, "")}</p>;');
    expect(collectPatterns(module, open, []).found).toMatchObject([{ source: 'a' }]);
  });
});

describe('a pattern that is built at run time', () => {
  const source = 'const start = "a";\nexport const f = (word: string) => new RegExp(start + word);';

  test('is told with its place and code', () => {
    expect(collect(source)).toEqual({
      found: [],
      unread: [{ path: 'lib/a.ts', line: 2, code: 'new RegExp(start + word)' }],
    });
  });

  test('is read with the example that is listed for its file', () => {
    expect(collect(source, { word: 'b' })).toMatchObject({
      found: [{ source: 'ab' }],
      unread: [],
    });
  });
});
