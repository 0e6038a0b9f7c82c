// What goes with the result of the MCP tool `ask` for its view alone, beside what models read.
import * as v from 'valibot';
import { answerSummarySchema } from './stream-parts.ts';

/** Under which it stands in `_meta`. */
export const answerMetaKey = 'signpost/answer';

const { leftOut } = answerSummarySchema.entries;

export const answerMetaSchema = v.object({
  /** Markdown, notices and answer; citations are links `[n](href)` with whole addresses. */
  text: v.string(),
  leftOut,
});

export type AnswerMeta = v.InferOutput<typeof answerMetaSchema>;
