// Gives the store what stands in files: feedback that waited while it was away, and that of servers that kept all of it
// in files. What is given twice, as after a crash, is kept once.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { KeepRules } from '../keep-settings.ts';
import { feedbackReasons, ratings } from '../wire/feedback.ts';
import { answerModes, answerStatuses } from '../wire/stream-parts.ts';
import { waitingFile, withoutWords } from './keep-feedback.ts';
import { putAside } from './put-aside.ts';
import type { GivenFeedback, Store } from './store.ts';

// What is built must not take in every file that a name here could mean.

/** Milliseconds after which nobody writes into a file any more that has been put aside. */
const usualSettling = 10_000;
/** Entries that the store is given at once. */
const entriesAtOnce = 50;

const entrySchema = z.object({
  time: z.string(),
  id: z.string(),
  rating: z.enum(ratings),
  reasons: z.array(z.enum(feedbackReasons)).optional(),
  note: z.string().optional(),
  question: z.string().optional(),
  answer: z.string().optional(),
  guide: z.string().nullish(),
  citations: z.array(z.string()).optional(),
  mode: z.enum(answerModes).nullish(),
  status: z.enum(answerStatuses).nullish(),
});
const waitingSchema = z.object({ origin: z.string(), entry: entrySchema });

export type TakeOver = {
  store: Pick<Store, 'keepFeedback'>;
  dataDir: string;
  keep: KeepRules;
  settlingMs?: number;
};

/**
 * Takes over what stands there. A file that waited is then deleted; an earlier server's `feedback.jsonl` stays beside
 * it as `feedback.jsonl.taken-…`, with the lines that are cut.
 * @throws the error of the store or of the file system; then all files are still there.
 */
export async function takeOver(place: TakeOver): Promise<void> {
  const { dataDir, settlingMs = usualSettling } = place;
  const names = await readdir(/* turbopackIgnore: true */ dataDir).catch((): string[] => []);
  for (const name of names.filter(isNumbered('waiting')).toSorted(byNumber)) {
    const path = join(/* turbopackIgnore: true */ dataDir, name);
    if (!(await isSettled(path, settlingMs))) continue;
    await giveLines(path, place, readWaiting);
    await rm(/* turbopackIgnore: true */ path, { force: true });
  }
  if (names.includes(waitingFile)) {
    await putAside(join(dataDir, waitingFile), Number.POSITIVE_INFINITY);
  }
  for (const name of names.filter(isFeedback).toSorted(byNumber)) {
    const path = join(/* turbopackIgnore: true */ dataDir, name);
    const cut = await giveLines(path, place, (line) => readEarlier(line, place.keep));
    await rename(/* turbopackIgnore: true */ path, `${path}.taken-${Date.now()}`).catch(
      ignoreMissing,
    );
    const left = cut === 0 ? '' : ` Lines that are cut: ${cut}.`;
    console.info(`${name} has been taken over into the store and stays beside it.${left}`);
  }
}

const isNumbered = (start: string) => (name: string) =>
  name.startsWith(`${start}.`) && /\.\d{1,15}\.jsonl$/.test(name);
const isFeedback = (name: string) => name === 'feedback.jsonl' || isNumbered('feedback')(name);

/** The oldest first; the one that was in use last. */
function byNumber(one: string, other: string): number {
  const numberOf = (name: string) => Number(name.split('.').at(-2)) || Number.POSITIVE_INFINITY;
  return numberOf(one) < numberOf(other) ? -1 : 1;
}

async function isSettled(path: string, settlingMs: number): Promise<boolean> {
  const found = await stat(/* turbopackIgnore: true */ path).catch(ignoreMissing);
  return found !== undefined && Date.now() - found.ctimeMs >= settlingMs;
}

/** Gives the store every line that can be read, and says how many cannot. */
async function giveLines(
  path: string,
  { store }: TakeOver,
  read: (line: string) => GivenFeedback | undefined,
): Promise<number> {
  let cut = 0;
  let given: GivenFeedback[] = [];
  const give = async () => {
    if (given.length > 0) await store.keepFeedback(given);
    given = [];
  };
  const input = createReadStream(/* turbopackIgnore: true */ path);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line === '') continue;
    const entry = read(line);
    if (entry) given.push(entry);
    else cut += 1;
    if (given.length >= entriesAtOnce) await give();
  }
  await give();
  return cut;
}

function readWaiting(line: string): GivenFeedback | undefined {
  const parsed = waitingSchema.safeParse(parseJson(line));
  return parsed.success ? parsed.data : undefined;
}

function readEarlier(line: string, keep: KeepRules): GivenFeedback | undefined {
  const parsed = entrySchema.safeParse(parseJson(line));
  if (!parsed.success) return undefined;
  const origin = createHash('sha256').update(line).digest('hex');
  return { origin, entry: withoutWords(parsed.data, keep) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
