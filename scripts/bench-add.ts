// npm run bench:add -- <file, folder or URL …>: what an import of them takes in time and memory, and by format how many
// words, headings, tables, lists and notes of the sources the guides keep. What it makes is thrown away; with
// `-- --keep DIR` it is kept there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SignpostError } from '../lib/errors.ts';
import { findPlaces } from '../lib/import/find-places.ts';
import { type GuideReport, importGuides } from '../lib/import/import-guides.ts';
import { Web } from '../lib/import/web/web.ts';
import { command } from './command.ts';
import { tellProgress } from './tell-build.ts';

const mostTold = 20;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string' } },
  });
  if (positionals.length === 0) {
    throw new SignpostError(
      'bad-request',
      'Usage: npm run bench:add -- <file or folder …> [--keep DIR]',
    );
  }
  const guideDir = values.keep ?? (await mkdtemp(join(tmpdir(), 'signpost-add-')));
  const web = new Web();
  try {
    const began = performance.now();
    const before = process.cpuUsage();
    const found = await Promise.all(positionals.map((each) => findPlaces(each, web)));
    const reports = await importGuides(
      found.flatMap(({ places }) => places),
      { guideDir, onProgress: tellProgress(process.stderr, 'Reading', 'originals') },
    );
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(before);
    const memory = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${reports.length} originals in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, at most ${memory.toFixed(0)} MB.`,
    );
    tellWords(reports);
  } finally {
    await web.close();
    if (values.keep === undefined) await rm(guideDir, { recursive: true, force: true });
  }
});

function tellWords(reports: GuideReport[]): void {
  const formats = Map.groupBy(reports, ({ source }) => extname(source).toLowerCase());
  for (const [format, all] of formats) {
    const read = all.flatMap((each) => ('reason' in each ? [] : [each]));
    const sum = (count: (report: (typeof read)[number]) => number) =>
      read.reduce((total, report) => total + count(report), 0);
    const words = sum((report) => report.words.words);
    const kept = sum((report) => report.words.kept);
    const share = words === 0 ? 100 : Math.floor((kept / words) * 10_000) / 100;
    console.log(
      `${format}: ${read.length} of ${all.length} read, ${sum((each) => each.sections)} sections, ${sum((each) => each.statements)} statements, ${kept} of ${words} words kept (${share}%)`,
    );
    tellShapes(read.map(({ shapes }) => shapes));
    const lost = read.flatMap((report) =>
      report.words.lost.map((each) => `  ${report.source}: … ${each} …`),
    );
    console.log(lost.slice(0, mostTold).join('\n'));
    for (const each of all) if ('reason' in each) console.log(`  ${each.source}: ${each.reason}`);
  }
}

type Shapes = Extract<GuideReport, { shapes: unknown }>['shapes'];

function tellShapes(all: Shapes[]): void {
  const names = [...new Set(all.flatMap((shapes) => Object.keys(shapes) as (keyof Shapes)[]))];
  for (const name of names) {
    const counted = all.flatMap((shapes) => shapes[name] ?? []);
    const kept = counted.reduce((sum, each) => sum + each.kept, 0);
    const inSource = counted.reduce((sum, each) => sum + each.inSource, 0);
    console.log(`  ${name}: ${kept} of ${inSource} kept`);
  }
}
