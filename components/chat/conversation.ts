// What a conversation is, as the screen holds it and the browser keeps it: one schema for both, and plain
// functions from conversation to conversation. Where it is kept and how answers arrive is elsewhere.
import * as z from 'zod/mini';
import { answerSummarySchema, citationSchema, type StreamPart } from '../../lib/stream-parts.ts';
import type { Citation } from '../../lib/types.ts';
import { newId } from './new-id.ts';

const progressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answering') }),
  z.object({ kind: z.literal('complete') }),
  z.object({ kind: z.literal('stopped') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);

const turnSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** The answer's text parts in order; each is Markdown of its own. */
  texts: z.array(z.object({ id: z.string(), text: z.string() })),
  citations: z.array(citationSchema),
  summary: z.nullable(answerSummarySchema),
  progress: progressSchema,
});

export const conversationSchema = z.object({
  id: z.string(),
  /** The guide that is asked; null when all are. */
  guide: z.nullable(z.string()),
  changedAt: z.number(),
  turns: z.array(turnSchema),
});

/** How an answer stands. */
export type Progress = z.infer<typeof progressSchema>;
/** One question with its answer. */
export type Turn = z.infer<typeof turnSchema>;
export type Conversation = z.infer<typeof conversationSchema>;

export function emptyConversation(guide: string | null): Conversation {
  return { id: newId(), guide, changedAt: 0, turns: [] };
}

/** Adds a question that waits for its answer. */
export function withQuestion(conversation: Conversation, question: string): Conversation {
  const turn: Turn = {
    id: newId(),
    question,
    texts: [],
    citations: [],
    summary: null,
    progress: { kind: 'answering' },
  };
  return { ...conversation, changedAt: Date.now(), turns: [...conversation.turns, turn] };
}

/** Takes the last question back, so that it can be asked again. */
export function withoutLastTurn(conversation: Conversation): Conversation {
  return { ...conversation, turns: conversation.turns.slice(0, -1) };
}

/** Replaces one turn; a turn that is gone by now stays gone. */
export function changeTurn(
  conversation: Conversation,
  id: string,
  change: (turn: Turn) => Turn,
): Conversation {
  const turns = conversation.turns.map((turn) => (turn.id === id ? change(turn) : turn));
  return { ...conversation, turns };
}

/** Ends an answer, unless it has ended already. */
export function endTurn(turn: Turn, progress: Progress): Turn {
  return turn.progress.kind === 'answering' ? { ...turn, progress } : turn;
}

/** Takes in the next part of an answer's stream. */
export function receivePart(turn: Turn, part: StreamPart): Turn {
  if (turn.progress.kind !== 'answering') return turn;
  switch (part.type) {
    case 'text-start':
      return { ...turn, texts: [...turn.texts, { id: part.id, text: '' }] };
    case 'text-delta':
      return { ...turn, texts: appendText(turn.texts, part) };
    case 'data-citation':
      return { ...turn, citations: [...turn.citations, part.data] };
    case 'data-answer':
      return { ...turn, summary: part.data };
    case 'error':
      return endTurn(turn, { kind: 'failed', message: part.errorText });
    case 'finish':
      return endTurn(turn, { kind: 'complete' });
    case 'abort':
      return endTurn(turn, { kind: 'stopped' });
    default:
      return turn;
  }
}

/** The answer as one Markdown text. */
export function answerText(turn: Turn): string {
  return turn.texts
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The citations that the text uses, once each, in the order of their numbers. */
export function citedSources(turn: Turn): Citation[] {
  const text = answerText(turn);
  const byNumber = new Map<number, Citation>();
  for (const citation of turn.citations) {
    if (text.includes(`](${citation.href})`)) byNumber.set(citation.number, citation);
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

// The same id may come back later in a stream: the newest part with it is the open one.
function appendText(texts: Turn['texts'], { id, delta }: { id: string; delta: string }) {
  const open = texts.findLastIndex((text) => text.id === id);
  if (open === -1) return [...texts, { id, text: delta }];
  return texts.map((text, index) => (index === open ? { id, text: text.text + delta } : text));
}
