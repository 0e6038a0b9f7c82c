// Markdown in, JSON out: each file of tests/fixtures/chunk is cut into the sections and statements that
// the JSON beside it lists. `source` is the stretch of the file that a statement's offsets name.
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Guide } from '../../lib/types.ts';
import { readGuide } from './read-guide.ts';

const folder = new URL('../fixtures/chunk/', import.meta.url);
const names = (await readdir(folder))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3));

function describeGuide(guide: Guide, source: string) {
  return guide.sections.map(({ id, path, line }) => ({
    section: `#${id}, line ${line}: ${path.join(' > ')}`,
    statements: guide.statements
      .filter((statement) => statement.sectionId === id)
      .map(({ kind, block, text, leadIn, cells, start, end }) => ({
        kind: `${kind} in block ${block}`,
        ...(leadIn === undefined ? {} : { leadIn }),
        text,
        ...(cells ? { cells: cells.map(({ head, text }) => [head, text]) } : {}),
        source: source.slice(start, end),
      })),
  }));
}

test.each(names)('%s.md is cut as %s.json says', async (name) => {
  const source = await readFile(new URL(`${name}.md`, folder), 'utf8');
  const expected: unknown = JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
  expect(describeGuide(await readGuide(source), source)).toEqual(expected);
});
