// What an outsider may ask of the citations route: whether quotes still stand.
import { z } from 'zod';
import {
  longestQuote,
  longestSlug,
  longestStatementId,
  mostQuotes,
  mostRequestBytes,
} from '../../limits.ts';
import type { QuotedStatement } from '../../types.ts';
import { readJsonBody } from './json-body.ts';

// Half a character, as a string of JSON may hold one, fits into no address.
const field = (what: string, most: number) =>
  z
    .string({ error: `must be ${what}, as a string` })
    .max(most, `has over ${most} characters. Send it as the citation has it`)
    .overwrite((text) => text.toWellFormed());

const citationSchema = z.object(
  {
    guide: field('the slug of a guide', longestSlug),
    statementId: field('the id of a statement', longestStatementId),
    quote: field('the quoted statement', longestQuote),
  },
  { error: 'must be an object { "guide", "statementId", "quote" }' },
);

const bodySchema = z.object(
  {
    citations: z
      .array(citationSchema, { error: 'must be a list of { "guide", "statementId", "quote" }' })
      .max(mostQuotes, `has over ${mostQuotes} entries. Send the rest in another request`),
  },
  { error: 'must be a JSON object { "citations" }' },
);

/** @throws SignpostError `too-large` over the size limit, else `bad-request`. */
export async function readCitationsRequest(request: Request): Promise<QuotedStatement[]> {
  const { citations } = await readJsonBody(request, bodySchema, {
    mostBytes: mostRequestBytes,
    whenTooLarge: 'Send the citations in several requests.',
    example: '{ "citations": [{ "guide": "…", "statementId": "…", "quote": "…" }] }',
  });
  return citations;
}
