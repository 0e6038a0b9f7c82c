// Claims about the guides of an open set, as a language model writes them: `claims.jsonl` beside the folder
// `guides`, each with the places of the guide that it cites and whether these support it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from '../read-lines.ts';

const claimSchema = z.object({
  id: z.string(),
  /** The guide's file name without `.md`. */
  guide: z.string(),
  question: z.string(),
  /**
   * The Markdown that answers it. `[2]` behind a sentence, list item or table row stands for the second of
   * `cites`; where there is no such mark, each of them cites all.
   */
  said: z.string().min(1),
  /** Quotes of the guide's Markdown; a table row is its whole line. */
  cites: z.array(z.string().min(1)).min(1),
  /** Whether the cited statements support all of it. */
  true: z.boolean(),
  kind: z.string(),
  /** Of a false answer of several sentences, words of those that are false. */
  wrong: z.array(z.string()).default([]),
});

export type OpenClaim = z.infer<typeof claimSchema>;

/** The kind of claims that are whole answers, each sentence with citations of its own. */
export const wholeAnswer = 'answer';

/** Every `sample`-th claim of a set; none where it has no claims. */
export function readOpenClaims(folder: string, sample = 1): OpenClaim[] {
  const path = join(folder, 'claims.jsonl');
  return existsSync(path) ? readLines(path, claimSchema, sample) : [];
}
