// What a conversation is, as the screen holds it and the browser keeps it: one schema for both, and plain
// functions from conversation to conversation. How answers arrive is receive-part.ts's matter, how the
// conversations of several tabs become one merge-conversations.ts's.
import * as v from 'valibot';
import type { Citation } from '../../lib/types.ts';
import { codedSchema } from '../../lib/wire/codes.ts';
import { ratings } from '../../lib/wire/feedback.ts';
import { answerSummarySchema, citationSchema } from '../../lib/wire/stream-parts.ts';
import { newId } from './new-id.ts';

const failureSchema = v.variant('kind', [
  v.object({ kind: v.literal('unreachable') }),
  v.object({ kind: v.literal('broken-off') }),
  /** `again` is when the server answers questions again, if it said so: milliseconds since 1970. */
  v.object({ kind: v.literal('rate-limited'), again: v.nullable(v.number()) }),
  /** The server's own sentence, where it gave one, and its code. */
  v.object({
    kind: v.literal('refused'),
    status: v.number(),
    message: v.nullable(v.string()),
    code: v.optional(v.string()),
  }),
]);

const progressSchema = v.variant('kind', [
  v.object({ kind: v.literal('answering') }),
  v.object({ kind: v.literal('complete') }),
  v.object({ kind: v.literal('stopped') }),
  v.object({ kind: v.literal('failed'), failure: failureSchema }),
]);

const turnSchema = v.object({
  id: v.string(),
  /** The turn that this one goes on from; null for a first one. Turns with one parent are versions. */
  parent: v.nullable(v.string()),
  question: v.string(),
  /** The answer's text parts in order; each is Markdown of its own. A notice says its code too. */
  texts: v.array(v.object({ id: v.string(), text: v.string(), notice: v.optional(codedSchema) })),
  citations: v.array(citationSchema),
  summary: v.nullable(answerSummarySchema),
  progress: progressSchema,
  askedAt: v.number(),
  /** The version of the guides that answers, where the server has several. */
  guidesVersion: v.optional(v.string()),
  /** What the reader said of the answer. */
  rating: v.nullable(v.picklist(ratings)),
  /** It came with a link that a stranger made. */
  shared: v.optional(v.literal(true)),
});

export const conversationSchema = v.object({
  id: v.string(),
  /** The guide that is asked; null when all are. */
  guide: v.nullable(v.string()),
  /** The reader's own name for it; null until there is one. */
  title: v.nullable(v.string()),
  changedAt: v.number(),
  /** All turns of all versions, in the order in which they were asked. */
  turns: v.array(turnSchema),
  /** The last turn of the version that is shown; null as long as nothing is asked. */
  leaf: v.nullable(v.string()),
});

/** Code of a stream that the server could not bring to its end. */
export const unfinished = 'unfinished';

/** Why there is no answer, or no whole one; the view finds the words. */
export type Failure = v.InferOutput<typeof failureSchema>;
/** How an answer stands. */
export type Progress = v.InferOutput<typeof progressSchema>;
/** One question with its answer. */
export type Turn = v.InferOutput<typeof turnSchema>;
/** What is known of an answer, as the browser keeps it. */
export type KeptSummary = NonNullable<Turn['summary']>;
export type Conversation = v.InferOutput<typeof conversationSchema>;

export function emptyConversation(guide: string | null): Conversation {
  return { id: newId(), guide, title: null, changedAt: 0, turns: [], leaf: null };
}

/** The turns of the version that is shown, oldest first. */
export function shownTurns({ turns, leaf }: Conversation): Turn[] {
  const shown: Turn[] = [];
  let id = leaf;
  while (id !== null) {
    const turn = turns.find((each) => each.id === id);
    if (!turn || shown.includes(turn)) break;
    shown.push(turn);
    id = turn.parent;
  }
  return shown.reverse();
}

export function turnWithId({ turns }: Conversation, id: string): Turn | undefined {
  return turns.find((turn) => turn.id === id);
}

/** A turn and those that were asked in its place, oldest first. */
export function versionsOf({ turns }: Conversation, turn: Turn): Turn[] {
  return turns.filter(({ parent }) => parent === turn.parent);
}

/** Shows a version of a turn, down to what was asked last after it. */
export function showVersion(conversation: Conversation, id: string): Conversation {
  const below = new Set([id]);
  let leaf = id;
  // Turns stand in the order in which they were asked, so a parent comes before what follows it.
  for (const turn of conversation.turns) {
    if (turn.parent === null || !below.has(turn.parent)) continue;
    below.add(turn.id);
    leaf = turn.id;
  }
  return { ...conversation, leaf };
}

/** Adds a question that waits for its answer after `parent`, and shows it. */
export function withQuestion(
  conversation: Conversation,
  question: string,
  parent: string | null = conversation.leaf,
): Conversation {
  const now = Date.now();
  const turn: Turn = {
    id: newId(),
    parent,
    question,
    texts: [],
    citations: [],
    summary: null,
    progress: { kind: 'answering' },
    // A clock that is set back must not change the order of the turns.
    askedAt: Math.max(now, (conversation.turns.at(-1)?.askedAt ?? 0) + 1),
    rating: null,
  };
  const turns = [...conversation.turns, turn];
  return { ...conversation, changedAt: now, turns, leaf: turn.id };
}

/**
 * Leaves out turns that came to nothing and were asked again in the same words. A turn that is shown
 * last, or that others follow, stays.
 */
export function withoutReplaced(conversation: Conversation): Conversation {
  const { turns, leaf } = conversation;
  const isReplaced = (turn: Turn, index: number) =>
    cameToNothing(turn) &&
    turn.id !== leaf &&
    turns.every(({ parent }) => parent !== turn.id) &&
    turns
      .slice(index + 1)
      .some(({ parent, question }) => parent === turn.parent && question === turn.question);
  return { ...conversation, turns: turns.filter((turn, index) => !isReplaced(turn, index)) };
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

function cameToNothing(turn: Turn): boolean {
  const { kind } = turn.progress;
  return (kind === 'failed' || kind === 'stopped') && answerText(turn) === '';
}
