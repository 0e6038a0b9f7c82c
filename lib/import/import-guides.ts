// The import: originals in, guides in the folder of guides out, and a report of each. All that is written is written
// beside the guides first, and put in its place when all is done: who stops it half-way finds the guides as they were.
import { renameSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SignpostError } from '../errors.ts';
import { giveWay } from '../give-way.ts';
import { readGuideFiles } from '../load/guide-files.ts';
import { type Clash, eachOnce } from './each-once.ts';
import { sourceOf } from './front-matter.ts';
import { guideFiles } from './guide-names.ts';
import { type Place, ReadElsewhere, UnreadableOriginal } from './imported.ts';
import { GuideLinker } from './link-guides.ts';
import type { MadeGuide } from './make-guide.ts';
import { makeGuides } from './make-threads.ts';
import { type SectionChanges, updateGuide } from './update-guide.ts';

export type GuideReport =
  | ({ outcome: 'added' | 'updated' | 'unchanged'; changes: SectionChanges } & Omit<
      MadeGuide,
      'places' | 'markdown'
    >)
  /** No guide was made of it: it could not be read, or leads to what is read otherwise. */
  | { outcome: 'failed' | 'elsewhere'; source: string; reason: string };

export type ImportOptions = {
  guideDir: string;
  /** Nothing is put in place. */
  isDryRun?: boolean;
  /** Told of each guide that is new or changed; `before` is empty of a new one. */
  onGuide?: (file: string, before: string, after: string) => void;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

type Draft = Omit<MadeGuide, 'markdown'> & { path: string };

/** @throws SignpostError when the folder of guides cannot be read or written. */
export async function importGuides(found: Place[], options: ImportOptions): Promise<GuideReport[]> {
  const { guideDir } = options;
  const { once: places, clashes } = eachOnce(found);
  await mkdir(guideDir, { recursive: true });
  const { bySource, files } = await guidesIn(guideDir);
  const named = guideFiles(places, bySource, files);
  const folder = await mkdtemp(join(guideDir, '.adding-'));
  try {
    const linker = new GuideLinker(targetsOf(places, named));
    const { drafts, unread } = await readAll(places, { named, linker, folder, options });
    const reports = await finishAll(drafts, { files, linker, options });
    if (!options.isDryRun) await putInPlace(drafts, reports, guideDir);
    return [...reports, ...unread, ...clashes.map(failedFor)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function failedFor(clash: Clash): GuideReport {
  return { outcome: 'failed', ...clash };
}

/** The guides that there are, and which source each was made of. */
async function guidesIn(guideDir: string) {
  const bySource = new Map<string, string>();
  const guides = await readGuideFiles(guideDir, () => {}).catch((error: unknown) => {
    // A folder without guides is where the first ones go.
    if (error instanceof SignpostError && error.code === 'bad-config') return [];
    throw error;
  });
  for (const { file, source: markdown } of guides) {
    const source = sourceOf(markdown);
    if (source !== undefined) bySource.set(source, file);
  }
  return { bySource: structuredClone(bySource), files: new Set(guides.map(({ file }) => file)) };
}

function targetsOf(places: Place[], named: ReadonlyMap<string, string>) {
  const byPath = new Map<string, string>();
  const byUrl = new Map<string, string>();
  for (const { path, url, source } of places) {
    const file = named.get(source) ?? '';
    if (url === undefined) byPath.set(path, file);
    else byUrl.set(url, file);
  }
  return { byPath, byUrl };
}

type Reading = {
  named: ReadonlyMap<string, string>;
  linker: GuideLinker;
  folder: string;
  options: ImportOptions;
};

async function readAll(places: Place[], { named, linker, folder, options }: Reading) {
  const drafts: Draft[] = [];
  const unread: GuideReport[] = [];
  const fileOf = ({ source }: Place) => named.get(source) ?? '';
  options.signal?.throwIfAborted();
  let at = 0;
  for await (const made of makeGuides(places, fileOf, linker)) {
    options.signal?.throwIfAborted();
    if (made instanceof UnreadableOriginal) {
      const outcome = made instanceof ReadElsewhere ? 'elsewhere' : 'failed';
      unread.push({ outcome, source: places[at]?.source ?? '', reason: made.message });
    } else {
      const { markdown, ...draft } = made;
      const path = join(folder, `${at}.md`);
      await writeFile(path, markdown);
      // A copy, for a piece of a text keeps all of that text in memory.
      drafts.push({ ...structuredClone(draft), path });
    }
    at += 1;
    options.onProgress?.(at, places.length);
  }
  return { drafts, unread };
}

type Finishing = { files: ReadonlySet<string>; linker: GuideLinker; options: ImportOptions };
type Finished = Exclude<GuideReport, { reason: string }>;

// In two rounds, for an id that one guide keeps is a place to which another one links.
async function finishAll(drafts: Draft[], finishing: Finishing): Promise<Finished[]> {
  const { files, linker, options } = finishing;
  const placesOf = new Map(drafts.map(({ file, places }) => [file, places]));
  for (const { file, path, places } of drafts) {
    if (!files.has(file)) continue;
    await giveWay();
    const made = linker.resolve(await readFile(path, 'utf8'), () => undefined);
    const { keptIds } = updateGuide(await readFile(join(options.guideDir, file), 'utf8'), made);
    if (keptIds.size === 0) continue;
    const kept = [...places].map(([id, at]): [string, string] => [id, keptIds.get(at) ?? at]);
    placesOf.set(file, new Map(kept));
  }
  const reports: Finished[] = [];
  for (const draft of drafts) {
    await giveWay();
    reports.push(await finish(draft, (file) => placesOf.get(file), finishing));
  }
  return reports;
}

async function finish(
  { path, places: _, ...draft }: Draft,
  placesOf: (file: string) => ReadonlyMap<string, string> | undefined,
  { files, linker, options }: Finishing,
): Promise<Finished> {
  const made = linker.resolve(await readFile(path, 'utf8'), placesOf);
  const isNew = !files.has(draft.file);
  const before = isNew ? '' : await readFile(join(options.guideDir, draft.file), 'utf8');
  const changes = { added: [], changed: [], removed: [] };
  const updated = isNew ? { markdown: made, changes } : updateGuide(before, made);
  const isSame = updated.markdown === before;
  if (!isSame) {
    await writeFile(path, updated.markdown);
    options.onGuide?.(draft.file, before, updated.markdown);
  }
  const outcome = isNew ? 'added' : isSame ? 'unchanged' : 'updated';
  return { ...draft, outcome, changes: updated.changes };
}

async function putInPlace(drafts: Draft[], reports: Finished[], guideDir: string): Promise<void> {
  const changed = drafts.filter((_, at) => reports[at]?.outcome !== 'unchanged');
  for (const { file } of changed) {
    await mkdir(dirname(join(guideDir, file)), { recursive: true });
  }
  // At one go: nothing else of this process runs in between.
  for (const { path, file } of changed) renameSync(path, join(guideDir, file));
}
