import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GuideReport, importGuides } from '../../lib/import/import-guides.ts';
import { type Place, ReadElsewhere, UnreadableOriginal } from '../../lib/import/imported.ts';
import { reportLines, totalLines } from '../../scripts/guide/report-lines.ts';

let guideDir = '';

beforeEach(async () => {
  guideDir = await mkdtemp(join(tmpdir(), 'signpost-import-'));
});
afterEach(() => rm(guideDir, { recursive: true, force: true }));

describe('an address that leads to a page which is read', () => {
  const places = (count: number): Place[] =>
    Array.from({ length: count }, (_, at) => ({
      path: `${at}.html`,
      source: `${at}.html`,
      origin: `/${at}.html`,
      url: undefined,
      load: async () => {
        if (at === 0) throw new ReadElsewhere('it is redirected.');
        if (at === 1) throw new UnreadableOriginal('it is cut.');
        return { bytes: new TextEncoder().encode(`<h1>${at}</h1><p>It is so.</p>`) };
      },
    }));

  it.each([3, 30])('is no failure among %i', async (count) => {
    const reports = await importGuides(places(count), { guideDir });
    expect(reports.slice(-2)).toEqual([
      { outcome: 'elsewhere', source: '0.html', reason: 'it is redirected.' },
      { outcome: 'failed', source: '1.html', reason: 'it is cut.' },
    ]);
    expect(reportLines(reports.at(-2) as GuideReport)).toEqual(['= 0.html: it is redirected.']);
    expect(totalLines(reports)).toEqual([
      expect.stringContaining(`${count - 2} added, 1 read elsewhere, 1 failed.`),
    ]);
  });
});
