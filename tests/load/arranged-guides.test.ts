import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrangeGuides } from '../../lib/load/arranged-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';

function names(sources: Record<string, string>): string[] {
  const files = Object.entries(sources).map(([file, source]) => ({ file, source }));
  return arrangeGuides(files).map(({ file }) => file);
}

describe('guides', () => {
  test('stand in the order that they say, then as given', () => {
    const guides = {
      'a.md': '# A\n',
      'b.md': '---\norder: 2\n---\n',
      'c.md': '---\ntitle: C\norder: -1.5\n---\n',
      'd.md': '+++\norder = 2\n+++\n',
      'e.md': '---\norder: last\n---\n',
    };
    expect(names(guides)).toEqual(['c.md', 'b.md', 'd.md', 'a.md', 'e.md']);
  });

  test.each([
    ['hidden: true', []],
    ['hidden: false', ['a.md']],
    ['draft: true', []],
    ['published: false', []],
    ['published: true', ['a.md']],
    ['title: hidden', ['a.md']],
  ])('with %s are shown or not', (field, shown) => {
    expect(names({ 'a.md': `---\n${field}\n---\n\n# A\n` })).toEqual(shown);
  });

  test('that say so in their text are shown', () => {
    expect(names({ 'a.md': '# A\n\nhidden: true\n' })).toEqual(['a.md']);
  });

  test('that are hidden are not read from their folder; where all are, that is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guides-'));
    await writeFile(join(folder, 'draft.md'), '---\nhidden: true\n---\n\n# Draft\n');
    await expect(readGuideFiles(folder)).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining('is hidden. Take "hidden: true"'),
    });
    await writeFile(join(folder, 'town.md'), '# Town\n');
    expect((await readGuideFiles(folder)).map(({ file }) => file)).toEqual(['town.md']);
  });
});
