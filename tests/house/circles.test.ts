// Holds that nothing imports what imports it: within every folder, the files and folders that stand there side by
// side can be put in an order in which each imports earlier ones alone. Types count too.
import { expect, test } from 'vitest';
import { readSources, type SourceFile } from './read-sources.ts';

type Edge = [from: string, to: string];

/** The two neighbours that an import joins: the files or folders in which the two paths part. */
function neighbours(path: string, imported: string): Edge {
  const from = path.split('/');
  const to = imported.split('/');
  const shared = from.findIndex((name, at) => name !== to[at]);
  return [from.slice(0, shared + 1).join('/'), to.slice(0, shared + 1).join('/')];
}

/** Every neighbour that is in a circle: taken away from the ends, one after the other, it never is an end. */
function circlesAmong(sources: SourceFile[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  let edges: Edge[] = sources.flatMap(({ path, imports }) =>
    imports.filter((imported) => known.has(imported)).map((each) => neighbours(path, each)),
  );
  for (;;) {
    const importing = new Set(edges.map(([from]) => from));
    const imported = new Set(edges.map(([, to]) => to));
    const left = edges.filter(([from, to]) => imported.has(from) && importing.has(to));
    if (left.length === edges.length) return [...new Set(edges.map(([from]) => from))].sort();
    edges = left;
  }
}

test('no folder and no file is in a circle of imports', async () => {
  const folders = ['app', 'browser', 'components', 'doctor', 'eval', 'lib', 'scripts', 'widget'];
  const sources = (await Promise.all(folders.map(readSources))).flat();
  expect(sources.length).toBeGreaterThan(400);
  expect(circlesAmong(sources)).toEqual([]);
});

test.each<[what: string, files: Record<string, string[]>, circle: string[]]>([
  ['two files', { 'a/x.ts': ['a/y.ts'], 'a/y.ts': ['a/x.ts'] }, ['a/x.ts', 'a/y.ts']],
  [
    'three folders that import each other over different files',
    {
      'a/b/x.ts': ['a/c/x.ts'],
      'a/c/x.ts': [],
      'a/c/y.ts': ['a/d/x.ts'],
      'a/d/x.ts': [],
      'a/d/y.ts': ['a/b/x.ts'],
    },
    ['a/b', 'a/c', 'a/d'],
  ],
  [
    'a folder and a file beside it',
    { 'a/x.ts': ['a/b/x.ts'], 'a/b/x.ts': [], 'a/b/y.ts': ['a/x.ts'] },
    ['a/b', 'a/x.ts'],
  ],
  [
    'no folder that is imported on one side alone',
    { 'a/b/x.ts': ['a/c/x.ts', 'a/d/x.ts', 'react'], 'a/c/x.ts': ['a/d/x.ts'], 'a/d/x.ts': [] },
    [],
  ],
])('the rule sees %s', (_what, files, circle) => {
  const sources = Object.entries(files).map(([path, imports]) => ({ path, imports }));
  expect(circlesAmong(sources)).toEqual(circle);
});
