// What an outsider may ask of the search route.
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import { longestQuestion, longestSlug, mostPassages, usualPassages } from '../../limits.ts';
import { describeIssue } from './describe-issue.ts';

const countError = `must be a whole number from 1 to ${mostPassages}`;

const searchSchema = z.object({
  q: z
    .string({ error: 'is missing. Put the words to look for into it: /api/search?q=salary' })
    .trim()
    .min(1, 'is empty. Put the words to look for into it: /api/search?q=salary')
    .max(longestQuestion, `has over ${longestQuestion} characters. Shorten it`),
  k: z.coerce
    .number({ error: countError })
    .int(countError)
    .min(1, countError)
    .max(mostPassages, countError)
    .default(usualPassages),
  guide: z.string().max(longestSlug, 'must be the slug of a guide').optional(),
  by: z.literal('words', { error: 'must be "words", or be left out' }).optional(),
});

export type SearchRequest = z.infer<typeof searchSchema>;

/** Whether a search is one by words alone, which needs no model. */
export function isByWords(parameters: URLSearchParams): boolean {
  return parameters.get('by') === 'words';
}

/** @throws SignpostError `bad-request` that names the parameter and what it wants. */
export function readSearchRequest(parameters: URLSearchParams): SearchRequest {
  const given = Object.fromEntries(
    [...parameters].filter(([name, value]) => name === 'q' || value),
  );
  const parsed = searchSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new SignpostError('bad-request', describeIssue(parsed.error));
}
