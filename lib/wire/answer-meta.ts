// What goes with the result of the MCP tool `ask` for its view alone, beside what models read.
import * as v from 'valibot';
import { codedSchema } from './codes.ts';
import { answerSummarySchema } from './stream-parts.ts';

/** Under which it stands in `_meta`. */
export const answerMetaKey = 'signpost/answer';

const { leftOut } = answerSummarySchema.entries;

export const answerMetaSchema = v.object({
  /**
   * Notices and the answer's own words in order, each Markdown of its own; citations are links `[n](href)` with whole
   * addresses. A notice says its code too: its sentence is in the language of the request, and the view in its host's.
   */
  texts: v.array(v.object({ text: v.string(), notice: v.optional(codedSchema) })),
  leftOut,
});

export type AnswerMeta = v.InferOutput<typeof answerMetaSchema>;
