// Holds the one-way imports of docs/architecture.md: folders are the stages in the order in which data
// flows, and a stage imports earlier ones or the shared nouns only.
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A file by its path from the project's root, and what its import lines name. */
type SourceFile = { path: string; imports: string[] };

const shared = [
  'types',
  'config',
  'errors',
  'links',
  'languages',
  'rows',
  'text',
  'embed',
  'owner-links',
  'widget-origins',
];
const buildStages = ['load', 'chunk', 'index'];
const requestStages = ['understand', 'retrieve', 'compose', 'verify', 'stream'];
const indexDoors = ['guide-index', 'lexical-index', 'passage-vectors', 'index-file'].map(
  (name) => `lib/index/${name}.ts`,
);
const openToComponents = [
  'types',
  'stream-parts',
  'links',
  'languages',
  'rows',
  'owner-links',
  'widget-origins',
  'widget-messages',
  'doctor',
];
const filesOpenToComponents = ['lib/text/escape-markdown.ts'];

const importPattern = /(?:^|[\s;}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

function importsOf(path: string, source: string): string[] {
  return Array.from(source.matchAll(importPattern), ([, , name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name) : name,
  );
}

/** The part of lib that a path belongs to: `chunk` of lib/chunk/passages.ts, `types` of lib/types.ts. */
function partOf(path: string): string | undefined {
  const [top, name] = path.split('/');
  return top === 'lib' ? name?.replace(/\.ts$/, '') : undefined;
}

/** What is wrong with a file's imports, one sentence each. */
function violationsOf({ path, imports }: SourceFile): string[] {
  return imports
    .filter((imported) => !isAllowed(path, imported))
    .map((imported) => `${path} must not import ${imported}.`);
}

function isAllowed(path: string, imported: string): boolean {
  const [top = ''] = path.split('/');
  if (imported === 'lib/langchain.ts') return false;
  if (top === 'lib') return isAllowedInLib(path, imported);
  if (top === 'widget') return /^(?:widget\/|lib\/widget-messages\.ts$)/.test(imported);
  if (top !== 'components') return true;
  const part = partOf(imported);
  if (part !== undefined) {
    return openToComponents.includes(part) || filesOpenToComponents.includes(imported);
  }
  return !/^(?:app|widget|scripts)\/|^next(?:\/|$)/.test(imported);
}

function isAllowedInLib(path: string, imported: string): boolean {
  const from = partOf(path) ?? '';
  const to = partOf(imported);
  if (to === undefined) return isAllowedOutside(path, imported);
  if (to === from) return true;
  if (shared.includes(from) || from === 'requests') return shared.includes(to);
  if (buildStages.includes(from)) return [...shared, ...before(from, buildStages)].includes(to);
  if (!requestStages.includes(from)) return true;
  if (to === 'index') return indexDoors.includes(imported);
  return [...shared, ...before(from, requestStages)].includes(to);
}

// From lib to packages and to the other folders of the project.
function isAllowedOutside(path: string, imported: string): boolean {
  if (imported === '@langchain/textsplitters') return partOf(path) === 'chunk';
  if (/^(?:@langchain\/|langchain(?:\/|$))/.test(imported)) return path === 'lib/langchain.ts';
  return !/^(?:app|components|widget|scripts|tests)\/|^(?:next|react|react-dom)(?:\/|$)/.test(
    imported,
  );
}

function before(stage: string, stages: string[]): string[] {
  return stages.slice(0, stages.indexOf(stage));
}

async function readSources(folder: string): Promise<SourceFile[]> {
  const root = new URL(`../${folder}/`, import.meta.url);
  // A route may be a folder with such a name.
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)));
  return Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      return { path, imports: importsOf(path, await readFile(new URL(name, root), 'utf8')) };
    }),
  );
}

describe('imports point one way', () => {
  test.each(['lib', 'app', 'components', 'widget'])('in %s/', async (folder) => {
    const sources = await readSources(folder);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(10);
    expect(sources.flatMap(violationsOf)).toEqual([]);
  });

  test('and every stage of the order is there', async () => {
    const parts = new Set((await readSources('lib')).map(({ path }) => partOf(path)));
    for (const stage of [...buildStages, ...requestStages]) expect(parts).toContain(stage);
  });
});

describe('the rule catches', () => {
  const wrong: [path: string, source: string, imported: string][] = [
    ['lib/load/x.ts', "import { a } from '../chunk/passages.ts';", 'lib/chunk/passages.ts'],
    [
      'lib/chunk/x.ts',
      "import type { A } from '../index/guide-index.ts';",
      'lib/index/guide-index.ts',
    ],
    ['lib/index/x.ts', "import { a } from '../retrieve/bm25f.ts';", 'lib/retrieve/bm25f.ts'],
    ['lib/chunk/x.ts', "import { a } from '../build-guides.ts';", 'lib/build-guides.ts'],
    ['lib/retrieve/x.ts', "import { a } from '../compose/labels.ts';", 'lib/compose/labels.ts'],
    [
      'lib/compose/extractive/x.ts',
      "import {\n  a,\n  b,\n} from '../../verify/verify.ts';",
      'lib/verify/verify.ts',
    ],
    [
      'lib/understand/x.ts',
      "export { a } from '../retrieve/retrieve.ts';",
      'lib/retrieve/retrieve.ts',
    ],
    ['lib/verify/x.ts', "import { a } from '../chunk/statements.ts';", 'lib/chunk/statements.ts'],
    [
      'lib/verify/x.ts',
      "const a = await import('../load/parse-guides.ts');",
      'lib/load/parse-guides.ts',
    ],
    ['lib/verify/x.ts', "import { a } from '../index/index-dump.ts';", 'lib/index/index-dump.ts'],
    ['lib/types.ts', "import { a } from './index/guide-index.ts';", 'lib/index/guide-index.ts'],
    ['lib/text/x.ts', "import { a } from '../load/guide-files.ts';", 'lib/load/guide-files.ts'],
    [
      'lib/embed/x.ts',
      "import { a } from '../index/embedding-file.ts';",
      'lib/index/embedding-file.ts',
    ],
    [
      'lib/understand/x.ts',
      "import { a } from '../index/embed-passages.ts';",
      'lib/index/embed-passages.ts',
    ],
    [
      'lib/requests/x.ts',
      "import { a } from '../index/guide-index.ts';",
      'lib/index/guide-index.ts',
    ],
    ['lib/stream/x.ts', "import { a } from '../../components/brand.tsx';", 'components/brand.tsx'],
    ['lib/guides.ts', "import { a } from '../app/page.tsx';", 'app/page.tsx'],
    ['lib/guides.ts', "import '../scripts/index.ts';", 'scripts/index.ts'],
    ['lib/guides.ts', "import { headers } from 'next/headers';", 'next/headers'],
    ['lib/search-guides.ts', "import { a } from './langchain.ts';", 'lib/langchain.ts'],
    ['app/api/chat/route.ts', "import { a } from '../../../lib/langchain.ts';", 'lib/langchain.ts'],
    ['lib/compose/x.ts', 'import { createAgent } from "langchain";', 'langchain'],
    ['lib/compose/x.ts', "import { tool } from '@langchain/core/tools';", '@langchain/core/tools'],
    [
      'lib/retrieve/x.ts',
      "import { a } from '@langchain/textsplitters';",
      '@langchain/textsplitters',
    ],
    ['components/chat/x.tsx', "import Link from 'next/link';", 'next/link'],
    ['components/chat/x.tsx', "import { a } from '../../lib/guides.ts';", 'lib/guides.ts'],
    [
      'components/chat/x.tsx',
      "import { a } from '../../lib/verify/names.ts';",
      'lib/verify/names.ts',
    ],
    ['components/chat/x.tsx', "import { a } from '../../app/page.tsx';", 'app/page.tsx'],
    ['components/embed/x.ts', "import { a } from '../../widget/words.ts';", 'widget/words.ts'],
    ['widget/x.ts', "import { a } from '../lib/links.ts';", 'lib/links.ts'],
    ['widget/x.ts', "import { h } from 'preact';", 'preact'],
  ];
  test.each(wrong)('%s with %s', (path, source, imported) => {
    expect(violationsOf({ path, imports: importsOf(path, source) })).toEqual([
      `${path} must not import ${imported}.`,
    ]);
  });

  const right: [path: string, source: string][] = [
    ['lib/index/x.ts', "import type { GuideFile } from '../load/guide-files.ts';"],
    [
      'lib/chunk/x.ts',
      "import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';",
    ],
    ['lib/verify/x.ts', "import { a } from '../compose/labels.ts';\nimport b from './names.ts';"],
    ['lib/retrieve/x.ts', "import { idf } from '../index/lexical-index.ts';"],
    ['lib/index/x.ts', "import type { Embedder } from '../embed/open-embedder.ts';"],
    ['lib/understand/x.ts', "import type { Embedder } from '../embed/open-embedder.ts';"],
    [
      'lib/langchain.ts',
      "import { a } from '@langchain/core/tools';\nimport { b } from './guides.ts';",
    ],
    ['lib/answer-question.ts', "import { verify } from './verify/verify.ts';"],
    ['components/chat/x.tsx', "import type { Answer } from '../../lib/types.ts';\nimport 'react';"],
    ['app/page.tsx', "import Link from 'next/link';\nimport { a } from '../lib/guides.ts';"],
  ];
  test.each(right)('nothing in %s with %s', (path, source) => {
    expect(importsOf(path, source).length).toBeGreaterThan(0);
    expect(violationsOf({ path, imports: importsOf(path, source) })).toEqual([]);
  });
});
