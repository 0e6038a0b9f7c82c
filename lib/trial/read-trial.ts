// Files that an owner tries out: read as `npm run guide -- add` reads them, and asked, without a file of a guide being
// touched. Saved, they go the same way once more, and are written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexGuides } from '../build-guides.ts';
import { SignpostError } from '../errors.ts';
import { placesInFile } from '../import/find-places.ts';
import { type GuideReport, importGuides } from '../import/import-guides.ts';
import { type Place, UnreadableOriginal } from '../import/imported.ts';
import { trialLimits } from '../limits.ts';
import { guideName } from '../load/guide-name.ts';
import { openOver, type Signpost } from '../signpost.ts';
import type { Guide } from '../types.ts';
import type { TrialGuide, TrialReport } from '../wire/trial.ts';

export type TrialFile = { name: string; bytes: Uint8Array };

export type Trial = {
  report: Omit<TrialReport, 'id'>;
  /** Over what was read, by words alone; undefined where nothing was. */
  signpost: Signpost | undefined;
  /** The originals, to be saved. */
  places: Place[];
};

type Options = {
  guideDir: string;
  signal?: AbortSignal;
};

type Read = Exclude<GuideReport, { reason: string }>;

/**
 * Reads files of the formats of an import, ZIPs among them. What cannot be read is told in the report.
 * @throws SignpostError `too-large` for more originals than one trial takes.
 */
export async function readTrial(files: TrialFile[], options: Options): Promise<Trial> {
  const { places, failed, notes } = await findAll(files);
  if (places.length > trialLimits.guides) {
    throw new SignpostError(
      'too-large',
      `${places.length} files are in what you chose, and this page reads up to ${trialLimits.guides} at once. "npm run guide -- add" reads more.`,
    );
  }
  const markdown = new Map<string, string>();
  const reports = await importGuides(places, {
    ...options,
    isDryRun: true,
    onGuide: (file, _before, after) => markdown.set(file, after),
  });
  const read: Read[] = [];
  for (const report of reports) {
    if (!('reason' in report)) read.push(report);
    else failed.push({ source: report.source, reason: report.reason });
  }
  const index = read.length === 0 ? undefined : await indexOf(read, markdown, options.guideDir);
  const guides = read.map((report, at) => guideOf(report, index?.guides[at]));
  return { report: { guides, failed, notes }, signpost: index && openOver(index), places };
}

/** Writes the guides of a trial. @returns The files that are new or changed. */
export async function saveTrial({ places }: Trial, options: Options): Promise<string[]> {
  const reports = await importGuides(places, options);
  return reports.flatMap((report) =>
    'reason' in report || report.outcome === 'unchanged' ? [] : [report.file],
  );
}

async function findAll(files: TrialFile[]) {
  const places: Place[] = [];
  const failed: TrialReport['failed'] = [];
  const notes: string[] = [];
  const names = new Set<string>();
  for (const { name, bytes } of files) {
    try {
      if (names.has(name))
        throw new UnreadableOriginal('another file of this name was chosen too.');
      names.add(name);
      const found = await placesInFile(name, bytes);
      places.push(...found.places);
      if (found.passedOver > 0) {
        notes.push(`${name}: ${found.passedOver} files of other formats are passed over.`);
      }
    } catch (error) {
      if (!(error instanceof UnreadableOriginal)) throw error;
      failed.push({ source: name, reason: error.message });
    }
  }
  return { places, failed, notes };
}

// With the words file that lies beside a guide already, so that it answers as it will.
async function indexOf(read: Read[], markdown: ReadonlyMap<string, string>, guideDir: string) {
  const files = read.map(async ({ file }) => {
    const source = markdown.get(file) ?? (await readFile(join(guideDir, file), 'utf8'));
    const words = `${guideName(file)}.words.yaml`;
    const wordsFile = await readFile(join(guideDir, words), 'utf8').catch(() => undefined);
    if (wordsFile === undefined) return { file, source };
    return { file, source, wordsFile: { file: words, source: wordsFile } };
  });
  return indexGuides(await Promise.all(files));
}

function guideOf(report: Read, guide: Guide | undefined): TrialGuide {
  const { file, source, outcome, sections, statements, words, setAside, doubts, changes } = report;
  const outline = (guide?.sections ?? []).slice(0, trialLimits.headings);
  return {
    ...{ slug: guide?.slug ?? '', title: guide?.title ?? file, language: guide?.language ?? 'en' },
    ...{ file, source, outcome, sections, statements, words, setAside, doubts, changes },
    outline: outline.map(({ id, title, depth }) => ({ id, title, depth })),
  };
}
