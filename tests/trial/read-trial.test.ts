// Files that are tried: read as an import reads them, asked, and written only when they are saved.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trialLimits } from '../../lib/limits.ts';
import { readTrial, saveTrial } from '../../lib/trial/read-trial.ts';
import { zipped } from '../import/originals.ts';

let guideDir: string;

beforeEach(async () => {
  guideDir = await mkdtemp(join(tmpdir(), 'trial-'));
});

afterEach(() => rm(guideDir, { recursive: true }));

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const crew = (pay: string, id = '') =>
  `<html lang="en"><title>Crew</title><body><nav>Home</nav><main><h1>Crew</h1><h2${id}>Pay</h2><p>A deckhand earns ${pay} an hour.</p></main></body></html>`;
const ask = (text: string) => [{ role: 'user' as const, text }];

describe('a file', () => {
  test('is told of as an import tells of it, and nothing is written', async () => {
    const { report } = await readTrial([file('crew.html', crew('€19'))], { guideDir });
    expect(report.failed).toEqual([]);
    const [guide] = report.guides;
    expect(guide).toMatchObject({
      ...{ slug: 'crew', title: 'Crew', file: 'crew.md', source: 'crew.html', outcome: 'added' },
      words: { words: 8, kept: 8, lost: [] },
      setAside: [{ what: 'around the content', words: 1, begins: 'Home' }],
      outline: [
        { id: 'crew', title: 'Crew', depth: 1 },
        { id: 'pay', title: 'Pay', depth: 2 },
      ],
    });
    expect(await readdir(guideDir)).toEqual([]);
  });

  test('answers by itself, whatever other guides say', async () => {
    await writeFile(join(guideDir, 'ship.md'), '# Ship\n\n## Cook\n\nA cook earns €30 an hour.\n');
    const { signpost } = await readTrial([file('crew.html', crew('€19'))], { guideDir });
    const answer = await signpost?.answer(ask('What does a deckhand earn?'));
    expect(answer?.text).toContain('A deckhand earns €19 an hour.');
    const other = await signpost?.answer(ask('What does a cook earn?'));
    expect(other?.text).not.toContain('€30');
  });

  test('is written when it is saved, and updates its guide the next time, with the ids that it has', async () => {
    const options = { guideDir };
    const first = await readTrial([file('crew.html', crew('€19', ' id="wages"'))], options);
    expect(await saveTrial(first, options)).toEqual(['crew.md']);
    const next = await readTrial([file('crew.html', crew('€21'))], options);
    expect(next.report.guides[0]).toMatchObject({
      outcome: 'updated',
      changes: { added: [], changed: ['Pay'], removed: [] },
    });
    expect(await readFile(join(guideDir, 'crew.md'), 'utf8')).toContain('€19');
    const answer = await next.signpost?.answer(ask('What does a deckhand earn?'));
    expect(answer?.citations.map(({ section }) => section.id)).toEqual(['wages']);
    expect(await saveTrial(next, options)).toEqual(['crew.md']);
    expect(await readFile(join(guideDir, 'crew.md'), 'utf8')).toContain(
      '## Pay {#wages}\n\nA deckhand earns €21',
    );
    const same = await readTrial([file('crew.html', crew('€21'))], options);
    expect(same.report.guides.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(await saveTrial(same, options)).toEqual([]);
  });

  test('answers with the words file of the guide that it updates', async () => {
    await saveTrial(await readTrial([file('crew.html', crew('€19'))], { guideDir }), { guideDir });
    const words = 'synonyms:\n  - [deckhand, swabber]\n';
    await writeFile(join(guideDir, 'crew.words.yaml'), words);
    const { signpost } = await readTrial([file('crew.html', crew('€20'))], { guideDir });
    const answer = await signpost?.answer(ask('What does a swabber earn?'));
    expect(answer?.text).toContain('€20');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['crew.jpg', 'x', /^it is of no format that can be read/],
    ['empty.md', '', /^it is empty\.$/],
    ['crew.docx', 'no zip', /^it is called Word \(\.docx\), and holds something else\.$/],
    ['pages.txt', 'https://crew.example/\n', /^it is a list of addresses\. "npm run guide -- add"/],
  ])('is told in the sentence of an import: %s', async (name, text, reason) => {
    const { report, signpost } = await readTrial([file(name, text)], { guideDir });
    expect(report).toMatchObject({ guides: [], failed: [{ source: name }] });
    expect(report.failed[0]?.reason).toMatch(reason);
    expect(signpost).toBeUndefined();
  });

  test('does not keep others from being read, nor does a second file of a name', async () => {
    const files = [
      file('a.md', '# A\n\nOne thing.\n'),
      file('a.md', '# B\n\nTwo.\n'),
      file('b.md', ''),
    ];
    const { report } = await readTrial(files, { guideDir });
    expect(report.guides.map(({ title }) => title)).toEqual(['A']);
    expect(report.failed).toEqual([
      { source: 'a.md', reason: 'another file of this name was chosen too.' },
      { source: 'b.md', reason: 'it is empty.' },
    ]);
  });

  test('of a ZIP is counted, and a ZIP of too much is refused', async () => {
    const zip = zipped({ 'a.md': '# A\n\nOne thing.\n', 'a.png': 'x', 'b/c.txt': 'Some words.' });
    const { report } = await readTrial([{ name: 'all.zip', bytes: zip }], { guideDir });
    expect(report.guides.map((guide) => guide.file)).toEqual(['all/a.md', 'all/b/c.md']);
    expect(report.notes).toEqual(['all.zip: 1 files of other formats are passed over.']);
    const many = Array.from({ length: trialLimits.guides + 1 }, (_, at) => [`${at}.md`, '# A']);
    const bytes = zipped(Object.fromEntries(many));
    await expect(readTrial([{ name: 'many.zip', bytes }], { guideDir })).rejects.toThrow(
      /^201 files are in what you chose, and this page reads up to 200 at once\./,
    );
  });
});
