// What the tool `ask` was given and gives, as a turn of a conversation: what the views of an answer are drawn from.
import * as v from 'valibot';
import { type AnswerMeta, answerMetaKey, answerMetaSchema } from '../../lib/wire/answer-meta.ts';
import { answerSummarySchema, citationSchema } from '../../lib/wire/stream-parts.ts';
import type { Progress, Turn } from '../conversation/conversation.ts';
import { newId } from '../conversation/new-id.ts';

/** What was asked; a host may not tell it. */
export type ToolInput = { question: string; guide?: string | undefined };

const inputSchema = v.object({
  arguments: v.object({ question: v.string(), guide: v.optional(v.string()) }),
});

const { status, mode, nearest, followUps } = answerSummarySchema.entries;

const resultSchema = v.object({
  isError: v.optional(v.boolean()),
  content: v.fallback(v.array(v.object({ text: v.fallback(v.string(), '') })), []),
  structuredContent: v.optional(
    v.object({
      ...{ question: v.string(), status, mode, nearest, followUps },
      citations: v.array(citationSchema),
    }),
  ),
  _meta: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
});

export function readInput(params: unknown): ToolInput | undefined {
  const parsed = v.safeParse(inputSchema, params);
  return parsed.success ? parsed.output.arguments : undefined;
}

/** A question whose answer is under way. */
export function askedTurn(question: string): Turn {
  return {
    ...{ id: newId(), parent: null, question, texts: [], citations: [], summary: null },
    ...{ progress: { kind: 'answering' }, askedAt: 0, rating: null },
  };
}

/** The turn with what the tool gave; one that failed says why, in the server's own words. */
export function answeredTurn(turn: Turn, result: unknown): Turn {
  const parsed = v.safeParse(resultSchema, result);
  if (!parsed.success) return failedTurn(turn, null);
  const { isError, content, structuredContent, _meta } = parsed.output;
  const told = content.map(({ text }) => text).join('\n\n');
  if (isError || !structuredContent) return failedTurn(turn, told || null);
  const { question, citations, ...summary } = structuredContent;
  const meta = v.safeParse(answerMetaSchema, _meta?.[answerMetaKey]);
  // Where a host leaves out what is for the view alone, the text for models has it too, with its list of sources.
  const { texts, leftOut } = meta.success ? meta.output : { texts: [{ text: told }], leftOut: [] };
  return {
    ...{ ...turn, question, citations, texts: texts.map(withId) },
    ...{ summary: { ...summary, leftOut }, progress: { kind: 'complete' } },
  };
}

function withId(text: AnswerMeta['texts'][number], at: number): Turn['texts'][number] {
  return { ...text, id: `${text.notice ? 'notice' : 'answer'}-${at}` };
}

export function stoppedTurn(turn: Turn): Turn {
  return { ...turn, progress: { kind: 'stopped' } };
}

export function failedTurn(turn: Turn, message: string | null): Turn {
  const failure =
    message === null
      ? ({ kind: 'broken-off' } as const)
      : ({ kind: 'refused', status: 0, message } as const);
  const progress: Progress = { kind: 'failed', failure };
  return { ...turn, progress };
}
