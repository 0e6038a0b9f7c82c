// Asks the server which quotes still stand, and what version the cited guides are. Only the quotes are sent,
// which are the guide's own words; nothing of the conversation.
import * as v from 'valibot';
import type { Citation } from '../../lib/types.ts';

const comparisonSchema = v.object({
  /** The guides that are cited and still there. */
  guides: v.array(
    v.object({
      slug: v.string(),
      title: v.string(),
      updated: v.nullish(v.string()),
      version: v.string(),
    }),
  ),
  citations: v.array(v.object({ guide: v.string(), statementId: v.string(), stands: v.boolean() })),
});

export type Comparison = v.InferOutput<typeof comparisonSchema>;

/** Where quotes are compared. */
const citationsEndpoint = '/api/citations';

/** Undefined where the server could not be asked or answered otherwise than it should. */
export async function compareCitations(
  citations: Citation[],
  signal?: AbortSignal,
): Promise<Comparison | undefined> {
  try {
    const response = await fetch(citationsEndpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ citations: citations.map(quoted) }),
      signal: signal ?? null,
    });
    if (!response.ok) return undefined;
    const parsed = v.safeParse(comparisonSchema, await response.json());
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function quoted({ guide, statementId, quote }: Citation) {
  return { guide, statementId, quote };
}
