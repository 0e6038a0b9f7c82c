// What a page of the desk is asked for, and what its forms send.
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import { longestSlug } from '../../limits.ts';
import { feedbackReasons } from '../../wire/feedback.ts';
import { answerStatuses } from '../../wire/stream-parts.ts';
import { readBody } from './json-body.ts';

const longestSection = 300;
const mostPages = 10_000;

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);
const some = (most: number) => z.string().min(1).max(most).optional().catch(undefined);

// What is unknown or not said counts as left out.
const querySchema = z.object({
  days: z
    .enum(['7', '30', '90'])
    .catch('30')
    .transform((days) => Number(days) as 7 | 30 | 90),
  guide: some(longestSlug),
  section: some(longestSection),
  outcome: oneOf([...answerStatuses, 'failed', 'stopped']),
  reason: oneOf(feedbackReasons),
  page: z.coerce.number().int().min(1).max(mostPages).catch(1),
  wanted: some(longestSlug),
});

export type DeskQuery = z.infer<typeof querySchema>;

export function readDeskQuery(request: Request): DeskQuery {
  return querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
}

const mostBytes = 4096;
const word = z.string().max(1000).catch('');
const formSchema = z.object({ token: word, password: word, wanted: word });

export type DeskForm = z.infer<typeof formSchema>;

/**
 * The fields of a form, `''` where they are not there.
 * @throws SignpostError `too-large` over the size limit, `bad-request` for what is no form.
 */
export async function readDeskForm(request: Request): Promise<DeskForm> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new SignpostError('bad-request', 'The body is no form of the desk.');
  }
  const body = await readBody(request, { mostBytes, whenTooLarge: 'Send the form of the page.' });
  return formSchema.parse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
}
