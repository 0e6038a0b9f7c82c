// Claims with evidence and a human verdict, and an index over all evidence, for the weight of each word.
import { z } from 'zod';
import { buildLexicalIndex, type LexicalIndex } from '../lib/index/lexical-index.ts';
import { readLines } from './read-lines.ts';

const claimSchema = z.object({
  set: z.string(),
  claim: z.string(),
  evidence: z.array(z.string()),
  supported: z.boolean(),
});

/** `text` is all its evidence in one. */
export type JudgedClaim = z.infer<typeof claimSchema> & { text: string };

/** Reads every `sample`-th claim; all unless told. */
export function readJudgedClaims(
  path: string,
  sample = 1,
): { claims: JudgedClaim[]; lexical: LexicalIndex } {
  const claims = readLines(path, claimSchema, sample).map((claim) => ({
    ...claim,
    text: claim.evidence.join('\n'),
  }));
  const lexical = buildLexicalIndex(
    claims.map(({ text }) => ({ title: '', path: '', text, askedAs: '' })),
  );
  return { claims, lexical };
}
