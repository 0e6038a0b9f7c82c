// The parts of the answer stream that are Signpost's own, in one schema for server, page and widget.
// Written with zod/mini, because readers of a page pay for every byte of it.
import * as z from 'zod/mini';

const href = z.string().check(z.regex(/^(\/(?!\/)|https?:\/\/)/));

export const citationSchema = z.object({
  number: z.number(),
  guide: z.string(),
  section: z.object({ id: z.string(), title: z.string(), path: z.array(z.string()) }),
  statementId: z.string(),
  quote: z.string(),
  href,
});

export const answerSummarySchema = z.object({
  status: z.enum(['answered', 'partial', 'not-covered']),
  mode: z.enum(['extractive', 'model']),
  leftOut: z.array(z.object({ text: z.string(), reason: z.string() })),
  nearest: z.array(z.object({ title: z.string(), href })),
  followUps: z.array(z.string()),
});

/** The parts of a UI message stream that a reader of an answer needs; others are passed over. */
export const streamPartSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), messageId: z.optional(z.string()) }),
  z.object({ type: z.literal('text-start'), id: z.string() }),
  z.object({ type: z.literal('text-delta'), id: z.string(), delta: z.string() }),
  z.object({ type: z.literal('text-end'), id: z.string() }),
  z.object({ type: z.literal('data-citation'), data: citationSchema }),
  z.object({ type: z.literal('data-answer'), data: answerSummarySchema }),
  z.object({ type: z.literal('error'), errorText: z.string() }),
  z.object({ type: z.literal('finish') }),
  z.object({ type: z.literal('abort') }),
]);

export type StreamPart = z.infer<typeof streamPartSchema>;

/** The contract's error body. */
export const errorBodySchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
});
