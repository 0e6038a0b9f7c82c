// The parts of the answer stream that are Signpost's own, in one schema for server, page and widget; the
// nouns of lib/types.ts that travel in them are inferred from it. Written with valibot, because readers of a
// page pay for every byte of it (docs/decisions/0009).
import * as v from 'valibot';
import { codedSchema, keptReasonSchema } from './codes.ts';

const href = v.pipe(v.string(), v.regex(/^(\/(?!\/)|https?:\/\/)/));

/** How far the guides answer a question. */
export const answerStatuses = ['answered', 'partial', 'not-covered'] as const;

/** Who worded an answer: the guides' own sentences, or a language model. */
export const answerModes = ['extractive', 'model'] as const;

/** Which section something stands in; `path` holds the titles from the outermost heading down to its own. */
const sectionPlaceSchema = v.object({
  id: v.string(),
  title: v.string(),
  path: v.array(v.string()),
});

/** Where a sentence of an answer stands in a guide. */
export const citationSchema = v.object({
  /** Counted from 1 in the order of first use. */
  number: v.number(),
  /** Slug of the guide. */
  guide: v.string(),
  section: sectionPlaceSchema,
  statementId: v.string(),
  quote: v.string(),
  href,
});

/** What is known of an answer once it is complete. */
export const answerSummarySchema = v.object({
  status: v.picklist(answerStatuses),
  mode: v.picklist(answerModes),
  leftOut: v.array(v.object({ text: v.string(), reason: keptReasonSchema })),
  nearest: v.array(v.object({ title: v.string(), href })),
  followUps: v.array(v.string()),
});

/** The parts of a UI message stream that a reader of an answer needs; others are passed over. */
export const streamPartSchema = v.variant('type', [
  v.object({
    type: v.literal('start'),
    messageId: v.optional(v.string()),
    messageMetadata: v.optional(v.object({ guidesVersion: v.optional(v.string()) })),
  }),
  v.object({ type: v.literal('text-start'), id: v.string() }),
  v.object({ type: v.literal('text-delta'), id: v.string(), delta: v.string() }),
  v.object({ type: v.literal('text-end'), id: v.string() }),
  v.object({ type: v.literal('data-citation'), data: citationSchema }),
  v.object({ type: v.literal('data-notice'), data: codedSchema }),
  v.object({ type: v.literal('data-answer'), data: answerSummarySchema }),
  v.object({ type: v.literal('error'), errorText: v.string() }),
  v.object({ type: v.literal('finish') }),
  v.object({ type: v.literal('abort') }),
]);

export type StreamPart = v.InferOutput<typeof streamPartSchema>;

/** Whether a text part of this id is Signpost's own word to the reader, not the guide's. */
export function isNoticeId(id: string): boolean {
  return id.startsWith('notice-');
}

/** The contract's error body. */
export const errorBodySchema = v.object({
  error: v.object({ code: v.string(), message: v.string() }),
});
