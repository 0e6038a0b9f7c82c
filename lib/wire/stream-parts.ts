// The parts of the answer stream that are Signpost's own, in one schema for server, page and widget.
// Written with valibot, because readers of a page pay for every byte of it (docs/decisions/0009).
import * as v from 'valibot';

const href = v.pipe(v.string(), v.regex(/^(\/(?!\/)|https?:\/\/)/));

export const citationSchema = v.object({
  number: v.number(),
  guide: v.string(),
  section: v.object({ id: v.string(), title: v.string(), path: v.array(v.string()) }),
  statementId: v.string(),
  quote: v.string(),
  href,
});

export const answerSummarySchema = v.object({
  status: v.picklist(['answered', 'partial', 'not-covered']),
  mode: v.picklist(['extractive', 'model']),
  leftOut: v.array(v.object({ text: v.string(), reason: v.string() })),
  nearest: v.array(v.object({ title: v.string(), href })),
  followUps: v.array(v.string()),
});

/** The parts of a UI message stream that a reader of an answer needs; others are passed over. */
export const streamPartSchema = v.variant('type', [
  v.object({ type: v.literal('start'), messageId: v.optional(v.string()) }),
  v.object({ type: v.literal('text-start'), id: v.string() }),
  v.object({ type: v.literal('text-delta'), id: v.string(), delta: v.string() }),
  v.object({ type: v.literal('text-end'), id: v.string() }),
  v.object({ type: v.literal('data-citation'), data: citationSchema }),
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
