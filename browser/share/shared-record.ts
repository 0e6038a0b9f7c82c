// What a link to a conversation carries, and its bounds: whoever makes a link is a stranger to whoever opens
// it. No ids, no ratings, no other versions, nothing of what was left out.
import * as v from 'valibot';
import { longestQuote, longestSlug, longestStatementId } from '../../lib/limits.ts';
import { type Coded, codedSchema } from '../../lib/wire/codes.ts';
import { answerSummarySchema, citationSchema } from '../../lib/wire/stream-parts.ts';

export const linkVersion = 1;
/** Of the record as JSON. */
export const mostRecordBytes = 1_000_000;
const mostSources = 200;
/** Characters of a part of an answer, and of what its notice says as JSON. */
const longestText = 20_000;
/** What is told of a record with more. */
export const tooManySources = 'too many sources';

const citation = citationSchema.entries;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** A moment that a date can hold, in milliseconds since 1970. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const sourceSchema = v.object({
  number: v.pipe(citation.number, v.integer(), v.minValue(1)),
  guide: v.pipe(citation.guide, v.minLength(1), v.maxLength(longestSlug)),
  /** Titles from the outermost heading down to the section's. */
  path: v.pipe(v.array(text(500)), v.minLength(1), v.maxLength(12)),
  statementId: v.pipe(citation.statementId, v.maxLength(longestStatementId), v.regex(/.\../)),
  quote: v.pipe(citation.quote, v.maxLength(longestQuote)),
});

const textSchema = v.object({
  /** Whether it is Signpost's own word, not the guide's. */
  notice: v.boolean(),
  text: text(longestText),
  /** What the notice says, for readers of another language; links of older versions have none. */
  coded: v.optional(v.pipe(codedSchema, v.check(isShort))),
});

const turnSchema = v.object({
  question: text(8000),
  /** The parts of the answer; a citation is `[n](n)`. */
  texts: v.pipe(v.array(textSchema), v.maxLength(20)),
  sources: v.pipe(v.array(sourceSchema), v.check(isNumberedOnce)),
  /** Null where the answer did not get that far. */
  status: v.nullable(answerSummarySchema.entries.status),
  whole: v.boolean(),
  askedAt: moment,
});

const guideSchema = v.object({
  slug: text(longestSlug),
  /** The guide's version when it was shared; null where the server could not be asked. */
  version: v.nullable(text(100)),
  /** ISO date. */
  updated: v.nullable(v.pipe(v.string(), v.check(isDay))),
});

export const sharedRecordSchema = v.pipe(
  v.object({
    title: text(500),
    /** Slug of the one guide that was asked. */
    guide: v.nullable(text(longestSlug)),
    sharedAt: moment,
    guides: v.pipe(v.array(guideSchema), v.maxLength(mostSources)),
    turns: v.pipe(v.array(turnSchema), v.minLength(1), v.maxLength(200)),
  }),
  v.check(
    ({ turns }) => turns.flatMap(({ sources }) => sources).length <= mostSources,
    tooManySources,
  ),
);

export type SharedRecord = v.InferOutput<typeof sharedRecordSchema>;
export type SharedGuide = v.InferOutput<typeof guideSchema>;

function isShort(coded: Coded): boolean {
  return JSON.stringify(coded).length <= longestText;
}

function isNumberedOnce(sources: v.InferOutput<typeof sourceSchema>[]): boolean {
  return new Set(sources.map(({ number }) => number)).size === sources.length;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
}
