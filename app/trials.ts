// What owners try out on the page for guides: kept in memory for a while, a few at a time, in development alone, and
// for programs on this machine that ask this server by its own name.
import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';
import { processWide } from '../lib/process-wide.ts';
import { isOwnMachine } from '../lib/server/gate/client-of.ts';
import { errorResponse } from '../lib/server/http/error-response.ts';
import { foreignOrigin } from '../lib/server/http/foreign-origin.ts';
import { isOwnHost } from '../lib/server/http/own-host.ts';
import type { Signpost } from '../lib/signpost.ts';
import type { Trial, TrialFile } from '../lib/trial/read-trial.ts';
import type { SavedTrial, TrialReport } from '../lib/wire/trial.ts';
import { trialHref } from '../lib/wire/trial-links.ts';

/** One of which there is something to ask. */
type KeptTrial = Trial & { signpost: Signpost };

const mostKept = 3;
const keptMilliseconds = 60 * 60 * 1000;

const kept = processWide(
  'trials',
  () => new LRUCache<string, KeptTrial>({ max: mostKept, ttl: keptMilliseconds }),
);

/** Whether there is a page for guides, and whoever asks may see it. */
export function isForOwner({ headers }: Request): boolean {
  if (process.env.NODE_ENV !== 'development' || !isOwnMachine(headers)) return false;
  const { siteUrl } = readConfig();
  return (
    isOwnHost(headers, { siteUrl, isOwnMachine: true }) &&
    foreignOrigin(headers, siteUrl) === undefined
  );
}

/** A handler for owners; for anybody else there is nothing at its address. */
export function forOwner(answer: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    try {
      if (!isForOwner(request)) {
        throw new SignpostError(
          'not-found',
          'There is nothing at this address but in development, for who runs the server.',
        );
      }
      return await answer(request);
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** Reads files, and keeps what came of them where there is something to ask. */
export async function beginTrial(files: TrialFile[], signal: AbortSignal): Promise<TrialReport> {
  const { readTrial } = await loadTrials();
  const trial = await readTrial(files, { guideDir: readConfig().guideDir, signal });
  const { signpost } = trial;
  if (!signpost) return { id: null, ...trial.report };
  const id = randomUUID();
  kept.set(id, { ...trial, signpost });
  return { id, ...trial.report };
}

/** @throws SignpostError `not-found` for one that is kept no longer. */
export function keptTrial(id: string): KeptTrial {
  const trial = kept.get(id);
  if (trial) return trial;
  throw new SignpostError(
    'not-found',
    'What was read is kept no longer: other files were read since, or an hour has gone by. Choose the files again.',
  );
}

/** Gives where links to guides of a trial lead; undefined of a link to anything else. */
export function addressesIn(id: string): (href: string) => string | undefined {
  const slugs = new Set(keptTrial(id).report.guides.map(({ slug }) => slug));
  return (href) => trialHref(href, id, slugs);
}

/** Writes its guides into the folder of guides, and lets go of it. */
export async function endTrial(id: string): Promise<SavedTrial> {
  const trial = keptTrial(id);
  const { saveTrial } = await loadTrials();
  const files = await saveTrial(trial, { guideDir: readConfig().guideDir });
  kept.delete(id);
  return { files };
}

export function dropTrial(id: string): void {
  kept.delete(id);
}

// The readers of documents are loaded in development alone.
async function loadTrials() {
  if (process.env.NODE_ENV === 'development') return import('../lib/trial/read-trial.ts');
  throw new Error('Trials are for development.');
}
