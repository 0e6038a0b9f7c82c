import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGuides, indexGuides } from '../lib/build-guides.ts';
import { type Config, readConfig } from '../lib/config.ts';
import type { Guide } from '../lib/types.ts';

let config: Config;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'signpost-'));
  const guideDir = await mkdtemp(join(root, 'guides-'));
  config = {
    ...readConfig({ GUIDE_DIR: guideDir, EMBEDDINGS: 'off' }, root),
    indexDir: join(root, 'index'),
  };
});

afterEach(() => rm(join(config.indexDir, '..'), { recursive: true }));

async function write(file: string, source: string): Promise<void> {
  await writeFile(join(config.guideDir, file), source);
}

describe('what an author should know', () => {
  const source = '# A\n\n## B\n\nSee {pay} and [it](#none).\n\n## B\n\nIt is so.\n';

  test('is said line by line, and stops nothing', async () => {
    await write('cook.md', source);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await buildGuides(config);
    const said = warn.mock.calls.map(([line]) => String(line));
    expect(said).toContainEqual(expect.stringMatching(/^cook\.md:5: "\{pay\}" is filled by/));
    expect(said).toContainEqual(
      'cook.md:5: the link "#none" leads to a section that the guide does not have.',
    );
  });

  test('is an error where a build is strict, and leaves no index', async () => {
    await write('cook.md', source);
    await expect(buildGuides(config, { isStrict: true })).rejects.toThrow('cook.md:5: "{pay}" is');
    expect(await readdir(config.indexDir)).toEqual([]);
  });
});

test('what is kept of many guides is taken away where they have become few', async () => {
  const names = Array.from({ length: 8 }, (_, at) => `long-${at}.md`);
  for (const name of names)
    await write(name, `# Long\n\n<!-- ${'x'.repeat(150_000)} -->\n\nBread is dark.\n`);
  await buildGuides(config);
  expect(await readdir(join(config.indexDir, 'digests'))).toHaveLength(names.length);
  await rm(join(config.guideDir, 'long-0.md'));
  await buildGuides(config);
  expect(await readdir(config.indexDir)).not.toContain('digests');
});

test('the mistakes of all guides are told at once', async () => {
  await write('cook.md', '---\nupdated: soon\n---\n');
  await write('smith.md', '---\nlanguage: 5\n---\n');
  await expect(buildGuides(config)).rejects.toThrow(/^cook\.md:2: .*\nsmith\.md:2: /);
});

const manyForms = `# Forms

Keep the oven hot:

- Fire it early.
  - Not on Sundays.
- Bake[^1].

[^1]: Ask first.

> [!WARNING]
> The door is hot.

<details>
<summary>How long does bread cool?</summary>

It cools for an hour.

</details>

=== "Rye"

    Rye rests for a day.

=== "Wheat"

    Wheat rests for an hour.

Crumb
: The inside of a loaf.

| Level | Pay |
| --- | --- |
| Trained[^2] | 15 |

[^2]: Before tax.

<table><tr><th>Loaf</th><th>Weight</th></tr><tr><td>Rye</td><td>800 g</td></tr></table>

:::tip Salt
Add it last.
:::
`;

/** A guide with all that it reads when it is asked for. */
function asData({ slug, words, sections, statements, passages }: Guide) {
  return { slug, words, sections: sections.map((each) => ({ ...each })), statements, passages };
}

test('whatever form a guide has, it is read from files as it is held in memory', async () => {
  await write('forms.md', manyForms);
  const read = await indexGuides([{ file: 'forms.md', source: manyForms }]);
  const kept = await buildGuides(config);
  expect(kept.guides.map(asData)).toEqual(read.guides.map(asData));
  const [guide] = kept.guides;
  const told = guide?.statements.filter(({ qualifiedBy }) => qualifiedBy !== undefined);
  expect(told?.map(({ text }) => text)).toEqual([
    'Fire it early.',
    'Bake.',
    'Level: Trained; Pay: 15',
  ]);
  const shown = JSON.stringify(guide?.sections.map(({ content }) => content));
  const marks = ['"details"', '"dl"', '"dt"', '"dd"', '"table"', '"aside"', '"Weight"', '800'];
  expect(marks.filter((mark) => !shown.includes(mark))).toEqual([]);
});
