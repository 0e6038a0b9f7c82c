// What an outsider may ask of the citations route: whether quotes still stand.
import { z } from 'zod';
import { longestQuote } from '../../limits.ts';
import { readJsonBody } from './json-body.ts';

const mostCitations = 200;

// Half a character, as a string of JSON may hold one, fits into no address.
const field = (what: string, most: number) =>
  z
    .string({ error: `must be ${what}, as a string` })
    .max(most, `has over ${most} characters. Send it as the citation has it`)
    .overwrite((text) => text.toWellFormed());

const citationSchema = z.object(
  {
    guide: field('the slug of a guide', 200),
    statementId: field('the id of a statement', 300),
    quote: field('the quoted statement', longestQuote),
  },
  { error: 'must be an object { "guide", "statementId", "quote" }' },
);

const bodySchema = z.object(
  {
    citations: z
      .array(citationSchema, { error: 'must be a list of { "guide", "statementId", "quote" }' })
      .max(mostCitations, `has over ${mostCitations} entries. Send the rest in another request`),
  },
  { error: 'must be a JSON object { "citations" }' },
);

/** A statement as it was quoted. */
export type QuotedStatement = z.infer<typeof citationSchema>;

/** @throws SignpostError `too-large` over the size limit, else `bad-request`. */
export async function readCitationsRequest(request: Request): Promise<QuotedStatement[]> {
  const { citations } = await readJsonBody(request, bodySchema, {
    mostBytes: 256 * 1024,
    whenTooLarge: 'Send the citations in several requests.',
    example: '{ "citations": [{ "guide": "…", "statementId": "…", "quote": "…" }] }',
  });
  return citations;
}
