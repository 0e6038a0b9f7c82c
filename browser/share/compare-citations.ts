// Asks the server which quotes still stand, and what version the cited guides are. Only the quotes are sent,
// which are the guide's own words; nothing of the conversation. The server reads so much at a time, so many
// quotes go in several requests.

import * as v from 'valibot';
import { mostQuotes, mostRequestBytes } from '../../lib/limits.ts';
import type { Citation, QuotedStatement } from '../../lib/types.ts';
import { checkedCitationSchema, checkedGuideSchema } from '../../lib/wire/checked-citations.ts';
import { basePath } from '../../lib/wire/site-path.ts';

// Not `v.pick`, which nothing else needs and every reader of a frame would load.
const { guide, statementId, stands } = checkedCitationSchema.entries;

const comparisonSchema = v.object({
  guides: v.array(checkedGuideSchema),
  citations: v.array(v.object({ guide, statementId, stands })),
});

export type Comparison = v.InferOutput<typeof comparisonSchema>;

/** Where quotes are compared. */
const citationsEndpoint = `${basePath}/api/citations`;
/** What goes into one request, with room to spare. */
const mostBytes = mostRequestBytes - 60 * 1024;

/** Undefined where the server could not be asked or answered otherwise than it should. */
export async function compareCitations(
  citations: Citation[],
  signal?: AbortSignal,
): Promise<Comparison | undefined> {
  const whole: Comparison = { guides: [], citations: [] };
  try {
    for (const batch of batchesOf(citations)) {
      const part = await compareBatch(batch, signal);
      const known = new Set(whole.guides.map(({ slug }) => slug));
      whole.guides.push(...part.guides.filter(({ slug }) => !known.has(slug)));
      whole.citations.push(...part.citations);
    }
    return whole;
  } catch {
    return undefined;
  }
}

/** Quotes as JSON. */
async function compareBatch(batch: string[], signal?: AbortSignal): Promise<Comparison> {
  const response = await fetch(citationsEndpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"citations":[${batch.join(',')}]}`,
    signal: signal ?? null,
  });
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  return v.parse(comparisonSchema, await response.json());
}

function batchesOf(citations: Citation[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const { guide, statementId, quote } of citations) {
    const quoted: QuotedStatement = { guide, statementId, quote };
    const json = JSON.stringify(quoted);
    const { size } = new Blob([json]);
    const batch = batches.at(-1);
    if (batch && size <= room && batch.length < mostQuotes) {
      batch.push(json);
      room -= size + 1;
    } else {
      batches.push([json]);
      room = mostBytes - size - 1;
    }
  }
  return batches;
}
