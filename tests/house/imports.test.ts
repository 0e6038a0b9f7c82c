// Imports point one way (import-rule.ts says which), in every folder; and the rule catches what it should.
import { describe, expect, test } from 'vitest';
import {
  aroundTheDoor,
  behindTheDoor,
  buildStages,
  door,
  layers,
  openToParts,
  partOf,
  requestStages,
  violationsOf,
} from './import-rule.ts';
import { importsOf, readSources } from './read-sources.ts';

describe('imports point one way', () => {
  test.each(['lib', 'app', 'browser', 'components', 'doctor', 'eval', 'scripts', 'widget'])(
    'in %s/',
    async (folder) => {
      const sources = await readSources(folder);
      expect(sources.length).toBeGreaterThan(5);
      expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(10);
      expect(sources.flatMap(violationsOf)).toEqual([]);
    },
  );

  test('and every part of lib is one that the rule knows', async () => {
    const parts = new Set((await readSources('lib')).map(({ path }) => partOf(path)));
    expect([...parts]).toEqual(expect.arrayContaining([...buildStages, ...requestStages]));
    const composition = [
      'answer-memory',
      'answer-question',
      'build-guides',
      'digest-guides',
      'digest-threads',
      'digest-worker',
      'kept-digests',
      'terms-thread',
      'terms-worker',
      'unasked-questions',
    ];
    const known = [...Object.keys(openToParts), ...aroundTheDoor, ...door, ...composition];
    expect([...parts].filter((part) => !known.includes(part ?? ''))).toEqual([]);
  });

  test.each(Object.entries(behindTheDoor))(
    'and %s looks behind the door, at %s',
    async (path, parts) => {
      const sources = await readSources(path.split('/')[0] ?? '');
      const imported = sources.find((source) => source.path === path)?.imports.map(partOf);
      expect(imported).toEqual(expect.arrayContaining(parts));
    },
  );

  test.each(Object.keys(layers))(
    'and every folder of %s/ is one that the rule knows',
    async (top) => {
      const paths = (await readSources(top)).map(({ path }) => path.split('/'));
      const folders = paths.filter(({ length }) => length > 2).map(([, folder]) => folder);
      expect([...new Set(folders)].sort()).toEqual(layers[top]?.toSorted());
    },
  );
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
    ['lib/retrieve/x.ts', "import { a } from '../compose/prompt.ts';", 'lib/compose/prompt.ts'],
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
    ['lib/verify/x.ts', "import { a } from '../strings/say.ts';", 'lib/strings/say.ts'],
    ['lib/types.ts', "import { a } from './index/guide-index.ts';", 'lib/index/guide-index.ts'],
    ['lib/language/x.ts', "import { a } from '../load/guide-files.ts';", 'lib/load/guide-files.ts'],
    [
      'lib/models/x.ts',
      "import { a } from '../index/embedding-file.ts';",
      'lib/index/embedding-file.ts',
    ],
    [
      'lib/understand/x.ts',
      "import { a } from '../index/embed-passages.ts';",
      'lib/index/embed-passages.ts',
    ],
    [
      'lib/server/requests/x.ts',
      "import { a } from '../../index/guide-index.ts';",
      'lib/index/guide-index.ts',
    ],
    [
      'lib/stream/x.ts',
      "import { a } from '../../components/elements/brand.tsx';",
      'components/elements/brand.tsx',
    ],
    ['lib/signpost.ts', "import { a } from '../app/page.tsx';", 'app/page.tsx'],
    ['lib/signpost.ts', "import '../scripts/index.ts';", 'scripts/index.ts'],
    ['lib/signpost.ts', "import { headers } from 'next/headers';", 'next/headers'],
    ['lib/signpost.ts', "import { a } from './agents/langchain.ts';", 'lib/agents/langchain.ts'],
    [
      'app/api/chat/route.ts',
      "import { a } from '../../../lib/agents/langchain.ts';",
      'lib/agents/langchain.ts',
    ],
    ['lib/compose/x.ts', 'import { createAgent } from "langchain";', 'langchain'],
    ['lib/compose/x.ts', "import { tool } from '@langchain/core/tools';", '@langchain/core/tools'],
    [
      'lib/retrieve/x.ts',
      "import { a } from '@langchain/textsplitters';",
      '@langchain/textsplitters',
    ],
    ['components/chat/x.tsx', "import Link from 'next/link';", 'next/link'],
    ['components/chat/x.tsx', "import { a } from '../../lib/signpost.ts';", 'lib/signpost.ts'],
    [
      'components/chat/x.tsx',
      "import { a } from '../../lib/verify/names.ts';",
      'lib/verify/names.ts',
    ],
    ['components/chat/x.tsx', "import { a } from '../../app/page.tsx';", 'app/page.tsx'],
    [
      'components/answer/x.tsx',
      "import { a } from '../chat/use-draft.ts';",
      'components/chat/use-draft.ts',
    ],
    [
      'components/elements/x.tsx',
      "import type { A } from '../citations/quote.tsx';",
      'components/citations/quote.tsx',
    ],
    ['browser/guide/x.ts', "import { a } from '../share/pack.ts';", 'browser/share/pack.ts'],
    [
      'browser/x.ts',
      "import { a } from './settings/kept-choice.ts';",
      'browser/settings/kept-choice.ts',
    ],
    ['components/embed/x.ts', "import { a } from '../../widget/words.ts';", 'widget/words.ts'],
    ['widget/x.ts', "import { a } from '../lib/wire/links.ts';", 'lib/wire/links.ts'],
    ['widget/x.ts', "import { h } from 'preact';", 'preact'],
    ['lib/server/requests/x.ts', "import { a } from '../../stream/s.ts';", 'lib/stream/s.ts'],
    ['lib/store/x.ts', "import { a } from '../verify/verify.ts';", 'lib/verify/verify.ts'],
    ['lib/agents/x.ts', "import { a } from '../answer-question.ts';", 'lib/answer-question.ts'],
    ['lib/wire/x.ts', "import { a } from '../language/terms.ts';", 'lib/language/terms.ts'],
    ['lib/wire/x.ts', "import type { A } from '../types.ts';", 'lib/types.ts'],
    ['lib/limits.ts', "import { a } from './wire/links.ts';", 'lib/wire/links.ts'],
    [
      'app/api/chat/route.ts',
      "import { a } from '../../../lib/compose/compose.ts';",
      'lib/compose/compose.ts',
    ],
    ['browser/share/x.ts', "import { useState } from 'react';", 'react'],
    [
      'browser/share/x.ts',
      "import { a } from '../../components/elements/brand.tsx';",
      'components/elements/brand.tsx',
    ],
    ['browser/share/x.ts', "import { a } from '../../lib/signpost.ts';", 'lib/signpost.ts'],
    [
      'browser/charts/x.ts',
      "import { a } from '../../lib/language/figures.ts';",
      'lib/language/figures.ts',
    ],
    ['doctor/x.ts', "import { a } from '../browser/theme.ts';", 'browser/theme.ts'],
    ['doctor/x.ts', "import { a } from '../lib/signpost.ts';", 'lib/signpost.ts'],
    ['lib/server/x.ts', "import { a } from '../../doctor/finding.ts';", 'doctor/finding.ts'],
    ['components/chat/x.tsx', "import { a } from '../../eval/figures.ts';", 'eval/figures.ts'],
    ['eval/x.ts', "import { a } from '../scripts/command.ts';", 'scripts/command.ts'],
    ['eval/x.ts', "import { a } from '../lib/answer-question.ts';", 'lib/answer-question.ts'],
    ['eval/x.ts', "import { a } from '../lib/verify/verify.ts';", 'lib/verify/verify.ts'],
    ['eval/fit/claims.ts', "import { a } from '../../lib/compose/x.ts';", 'lib/compose/x.ts'],
    [
      'scripts/x.ts',
      "import { a } from '../lib/models/open-author.ts';",
      'lib/models/open-author.ts',
    ],
    ['scripts/x.ts', "import { a } from '../tests/setup.ts';", 'tests/setup.ts'],
    ['scripts/x.ts', "import { a } from '../app/page.tsx';", 'app/page.tsx'],
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
    ['lib/verify/x.ts', "import { a } from '../compose/prompt.ts';\nimport b from './names.ts';"],
    ['lib/retrieve/x.ts', "import { idf } from '../index/lexical-index.ts';"],
    ['lib/index/x.ts', "import type { Embedder } from '../models/open-embedder.ts';"],
    ['lib/understand/x.ts', "import type { Embedder } from '../models/open-embedder.ts';"],
    [
      'lib/agents/langchain.ts',
      "import { a } from '@langchain/core/tools';\nimport { b } from '../signpost.ts';",
    ],
    ['browser/setup/x.ts', "import { a } from '../../doctor/finding.ts';"],
    ['doctor/x.ts', "import { a } from '../lib/wire/widget-origins.ts';\nimport 'parse5';"],
    ['browser/charts/x.ts', "import { a } from '../../lib/language/lists/months.ts';"],
    ['lib/stream/x.ts', "import { say } from '../strings/say.ts';"],
    ['lib/answer-question.ts', "import { verify } from './verify/verify.ts';"],
    ['components/chat/x.tsx', "import type { Answer } from '../../lib/types.ts';\nimport 'react';"],
    [
      'components/chat/x.tsx',
      "import { a } from '../answer/turn-view.tsx';\nimport { b } from './composer.tsx';\nimport { c } from '../../browser/share/pack.ts';",
    ],
    [
      'browser/share/x.ts',
      "import { a } from '../citations/guide-place.ts';\nimport b from '../theme.ts';",
    ],
    ['eval/x.ts', "import { open } from '../lib/signpost.ts';"],
    ['eval/fit/claims.ts', "import { a } from '../../lib/verify/source.ts';"],
    ['scripts/x.ts', "import { a } from '../lib/build-guides.ts';\nimport '../eval/x.ts';"],
    ['app/page.tsx', "import Link from 'next/link';\nimport { a } from '../lib/signpost.ts';"],
  ];
  test.each(right)('nothing in %s with %s', (path, source) => {
    expect(importsOf(path, source).length).toBeGreaterThan(0);
    expect(violationsOf({ path, imports: importsOf(path, source) })).toEqual([]);
  });
});
