// Whole imports into a folder of guides: what is written, what a second run changes, and what bad files leave alone.
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findPlaces } from '../../lib/import/find-places.ts';
import { importGuides } from '../../lib/import/import-guides.ts';
import { Web } from '../../lib/import/web/web.ts';
import { zipped } from './originals.ts';

let folder = '';
const web = new Web();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-import-'));
  await mkdir(join(folder, 'guides'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const guideDir = () => join(folder, 'guides');
const guide = (file: string) => readFile(join(guideDir(), file), 'utf8');

async function put(file: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function add(path: string, options = {}) {
  const { places } = await findPlaces(path, web);
  return importGuides(places, { guideDir: guideDir(), ...options });
}

describe('a folder of pages', () => {
  it('becomes guides that link to each other, with a report of each', async () => {
    await put(
      'site/a.html',
      '<h1 id="top">A</h1><p>See <a href="sub/b.html#p">the pay</a> and <a href="x.pdf">more</a>.</p>',
    );
    await put(
      'site/sub/b.html',
      '<html lang="en"><h1>B</h1><h2 id="money">Money</h2><p id="p">Pay is 10.</p></html>',
    );
    await put('site/style.css', 'a {}');
    const reports = await add(join(folder, 'site'));
    expect(reports).toMatchObject([
      {
        outcome: 'added',
        source: 'site/a.html',
        file: 'site/a.md',
        sections: 1,
        statements: 1,
        words: { words: 6, kept: 6, lost: [] },
      },
      { outcome: 'added', file: 'site/sub/b.md', sections: 2 },
    ]);
    expect(await guide('site/a.md')).toBe(
      '---\ntitle: A\nsource: site/a.html\n---\n\n# A {#top}\n\nSee [the pay](sub/b.md#money) and more.\n',
    );
    expect(await guide('site/sub/b.md')).toContain('language: en');
    expect(await readdir(guideDir())).toEqual(['site']);
  });

  it('that has a picture in a link that leads nowhere keeps what it shows', async () => {
    await put('a.html', '<p>See <a href="gone.html">the <img src="x.png" alt="ladder"></a>.</p>');
    await add(join(folder, 'a.html'));
    expect(await guide('a.md')).toContain('See the ![ladder]().');
  });

  it('that links to itself is read once', async () => {
    await put('site/a.html', '<p>Text.</p>');
    await symlink('.', join(folder, 'site/round'));
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await add(join(folder, 'site'))).toHaveLength(1);
    expect(told).toHaveBeenCalledWith(expect.stringContaining('The link "round"'));
  });
});

describe('a second run', () => {
  const page = (pay: string) =>
    `<h1 id="t">Crew</h1><p>About.</p><h2 id="pay">Pay</h2><p>${pay}</p><h2 id="end">End</h2><p>Bye.</p>`;

  it('changes nothing where nothing has changed', async () => {
    const path = await put('crew.html', page('Ten.'));
    await add(path);
    expect(await add(path)).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('changes the sections that have changed, and keeps the ids and fields of the owner', async () => {
    const path = await put('crew.html', page('Ten.'));
    await add(path);
    const written = (await guide('crew.md'))
      .replace('{#pay}', '{#wages}')
      .replace('title: Crew', 'title: Our crew\norder: 2');
    await writeFile(join(guideDir(), 'crew.md'), written);
    await put('crew.html', page('Twelve.').replace('id="pay"', 'id="new-pay"'));
    expect(await add(path)).toMatchObject([
      { outcome: 'updated', changes: { added: [], changed: ['Pay'], removed: [] } },
    ]);
    const updated = await guide('crew.md');
    expect(updated).toContain('## Pay {#wages}\n\nTwelve.');
    expect(updated).toContain('title: Our crew');
    expect(updated).toContain('order: 2');
  });

  it('finds a guide that its owner has called something else', async () => {
    const path = await put('crew.html', page('Ten.'));
    await add(path);
    await writeFile(join(guideDir(), 'team.md'), await guide('crew.md'));
    await rm(join(guideDir(), 'crew.md'));
    expect(await add(path)).toMatchObject([{ outcome: 'unchanged', file: 'team.md' }]);
  });

  it('never takes the place of a guide of another source', async () => {
    await writeFile(join(guideDir(), 'crew.md'), '# Mine\n');
    await add(await put('crew.html', page('Ten.')));
    expect(await guide('crew.md')).toBe('# Mine\n');
    expect(await guide('crew-2.md')).toContain('source: crew.html');
  });
});

it('reads what is named twice once', async () => {
  await put('site/a.md', '# A\n\nPay is 10.\n');
  const { places } = await findPlaces(join(folder, 'site'), web);
  const again = await findPlaces(join(folder, 'site'), web);
  const reports = await importGuides([...places, ...again.places], { guideDir: guideDir() });
  expect(reports).toMatchObject([{ outcome: 'added', file: 'site/a.md' }]);
});

it('tells of two originals that would be one guide, and keeps the first', async () => {
  const one = await put('one/docs/a.md', '# A\n\nPay is 10.\n');
  const other = await put('other/docs/a.md', '# B\n\nPay is 20.\n');
  const first = await findPlaces(join(folder, 'one/docs'), web);
  const second = await findPlaces(join(folder, 'other/docs'), web);
  const all = [...first.places, ...second.places];
  const reports = await importGuides(all, { guideDir: guideDir() });
  expect(reports).toMatchObject([
    { outcome: 'added', file: 'docs/a.md' },
    {
      outcome: 'failed',
      source: 'docs/a.md',
      reason: `two originals are called so: ${one} and ${other}. Add a folder above both, so that their guides differ.`,
    },
  ]);
  expect(await guide('docs/a.md')).toContain('Pay is 10.');
});

it('shows what would change and writes nothing in a dry run', async () => {
  const shown: string[] = [];
  await add(await put('a.html', '<p>Text.</p>'), {
    isDryRun: true,
    onGuide: (file: string, before: string, after: string) => shown.push(file, before, after),
  });
  expect(shown).toEqual(['a.md', '', expect.stringContaining('Text.')]);
  expect(await readdir(guideDir())).toEqual([]);
});

it('leaves the guides as they were when it is stopped', async () => {
  await put('site/a.html', '<p>One.</p>');
  await put('site/b.html', '<p>Two.</p>');
  const stopped = new AbortController();
  const adding = add(join(folder, 'site'), {
    signal: stopped.signal,
    onProgress: () => stopped.abort(new Error('stopped')),
  });
  await expect(adding).rejects.toThrow('stopped');
  expect(await readdir(guideDir())).toEqual([]);
});

it('keeps Markdown as it was written, but for ids and its source', async () => {
  await add(
    await put(
      'a.md',
      '---\ntitle: A\nlayout: x\n---\n# A\n\n:::tip Mind\nIt *is*.\n:::\n\n## Pay #\n\nTen.\n',
    ),
  );
  expect(await guide('a.md')).toBe(
    '---\ntitle: A\nlayout: x\nsource: a.md\n---\n# A {#a}\n\n:::tip Mind\nIt *is*.\n:::\n\n## Pay {#pay}\n\nTen.\n',
  );
});

it('reads a ZIP, and a list of addresses as such', async () => {
  const reports = await add(
    await put(
      'help.zip',
      zipped({ 'a/one.html': '<p>One.</p>', '__MACOSX/b.html': 'x', 'c.png': 'x' }),
    ),
  );
  expect(reports).toMatchObject([{ source: 'help.zip/a/one.html', file: 'help/a/one.md' }]);
  const { places } = await findPlaces(
    await put('urls.txt', '# ours\nhttps://crew.example/a\n'),
    web,
  );
  expect(places.map(({ url }) => url)).toEqual(['https://crew.example/a']);
});

describe('a bad file', () => {
  it.each([
    ['empty.html', '', 'it is empty.'],
    ['blank.html', '<p> </p>', 'there is no text in it.'],
    ['not.pdf', 'Hello', 'it is called PDF, and holds something else.'],
    ['not.html', new Uint8Array([0, 1, 2, 3]), 'it is called HTML, and holds something else.'],
    [
      'old.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'it is encrypted, or of an older Word (.doc). Save it as .docx without a password.',
    ],
    ['cut.epub', 'PK\u0003\u0004abc', 'it is cut, damaged or no ZIP at all'],
    ['picture.png', 'x', 'it is of no format that can be read (".png").'],
  ])('%s gets one sentence, and the guides stay', async (name, content, sentence) => {
    const [report] = await add(await put(name, content));
    expect(report).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(sentence) });
    expect(await readdir(guideDir())).toEqual([]);
  });

  it('does not keep others from being read', async () => {
    await put('site/a.html', '<p>One.</p>');
    await put('site/b.pdf', 'x');
    const reports = await add(join(folder, 'site'));
    expect(reports.map(({ outcome }) => outcome)).toEqual(['added', 'failed']);
  });

  it('of 200 MB is not read, and neither is what is not there', async () => {
    const path = await put('large.html', 'x');
    await truncate(path, 200 * 1024 * 1024);
    expect(await add(path)).toMatchObject([
      { reason: expect.stringContaining('it has 200 MB, and at most 100 MB are read.') },
    ]);
    await expect(findPlaces(join(folder, 'none'), web)).rejects.toThrow(
      'there is no such file or folder.',
    );
    await expect(findPlaces('ftp://crew.example', web)).rejects.toThrow('https:// or http://');
  });

  it('that is a ZIP whose paths leave its folder is not unpacked', async () => {
    const path = await put('evil.zip', zipped({ '../../evil.html': '<p>x</p>' }));
    await expect(findPlaces(path, web)).rejects.toThrow('leads out of its folder');
  });
});
