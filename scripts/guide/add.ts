// npm run guide -- add <file, folder or URL …>: makes guides of what is there already, and tells of each what was kept.
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { readConfig } from '../../lib/config.ts';
import { SignpostError } from '../../lib/errors.ts';
import { findPlaces } from '../../lib/import/find-places.ts';
import { type GuideReport, importGuides } from '../../lib/import/import-guides.ts';
import { type Place, UnreadableOriginal } from '../../lib/import/imported.ts';
import { Web } from '../../lib/import/web/web.ts';
import { tellProgress } from '../tell-build.ts';
import { reportLines, totalLines } from './report-lines.ts';

const usage = `Usage: npm run guide -- add <file, folder or URL …>

Makes guides in GUIDE_DIR of Markdown, HTML, Word (.docx), PDF, EPUB, ODT and plain text; of a folder or a ZIP of these;
of a page on the web, a sitemap, or a text file with an address a line. Added again, a source updates its guides.

  --dry-run        writes nothing, and shows what would change
  --json           prints the report as JSON
  --allow-private  also asks addresses of private networks, such as http://localhost
  --help           shows this`;

const longestDiff = { timeout: 2000 };

/** @returns The exit code: 1 where something was not read. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length === 0)
    throw new SignpostError('bad-request', `Nothing is named.\n\n${usage}`);
  const stopped = new AbortController();
  const stop = () =>
    stopped.abort(new SignpostError('bad-request', 'Stopped. The guides are as they were.'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const web = new Web({ allowPrivate: values['allow-private'], signal: stopped.signal });
  try {
    const { places, failed, notes } = await findAll(positionals, web);
    const reports = await importGuides(places, {
      guideDir: readConfig().guideDir,
      isDryRun: values['dry-run'],
      signal: stopped.signal,
      onProgress: tellProgress(process.stderr, 'Reading', 'originals'),
      ...(values['dry-run'] && !values.json && { onGuide: showDiff }),
    });
    const all = [...reports, ...failed];
    if (values.json) console.log(JSON.stringify({ guides: all, notes }, null, 2));
    else console.log([...notes, ...all.flatMap(reportLines), ...totalLines(all)].join('\n'));
    return all.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await web.close();
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignpostError('bad-request', `${reason}\n\n${usage}`, { cause: error });
  }
}

async function findAll(named: string[], web: Web) {
  const places: Place[] = [];
  const failed: GuideReport[] = [];
  const notes: string[] = [];
  for (const each of named) {
    try {
      const found = await findPlaces(each, web);
      places.push(...found.places);
      notes.push(...found.notes);
      if (found.passedOver > 0) {
        notes.push(`${each}: ${found.passedOver} files of other formats are passed over.`);
      }
    } catch (error) {
      if (!(error instanceof UnreadableOriginal)) throw error;
      failed.push({ outcome: 'failed', source: each, reason: error.message });
    }
  }
  return { places, failed, notes };
}

function showDiff(file: string, before: string, after: string): void {
  const patch = createTwoFilesPatch(file, file, before, after, '', '', longestDiff);
  console.log(patch ?? `${file}: too much has changed to be shown line by line.`);
}
