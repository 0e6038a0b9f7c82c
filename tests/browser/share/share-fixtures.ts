// Conversations to share in tests.
import {
  type Conversation,
  emptyConversation,
  type Turn,
} from '../../../browser/conversation/conversation.ts';
import type { Citation } from '../../../lib/types.ts';
import { statementHref } from '../../../lib/wire/links.ts';

export function cite(number: number, overrides: Partial<Citation> = {}): Citation {
  const guide = overrides.guide ?? 'careers';
  const statementId = overrides.statementId ?? `pay.${number}`;
  const id = statementId.slice(0, statementId.lastIndexOf('.'));
  return {
    number,
    guide,
    section: { id, title: 'Pay', path: ['Career', 'Pay'] },
    statementId,
    quote: `Statement ${number}.`,
    href: statementHref(guide, id, statementId),
    ...overrides,
  };
}

export function turnWith(overrides: Partial<Turn>): Turn {
  return {
    id: 'turn',
    parent: null,
    question: 'What does it pay?',
    texts: [],
    citations: [],
    summary: { status: 'answered', mode: 'extractive', leftOut: [], nearest: [], followUps: [] },
    progress: { kind: 'complete' },
    askedAt: Date.UTC(2026, 2, 4, 12),
    rating: null,
    ...overrides,
  };
}

/** A conversation of these turns, each after the one before it. */
export function conversationOf(turns: Turn[], overrides: Partial<Conversation> = {}): Conversation {
  const chained = turns.map((turn, index) => ({
    ...turn,
    id: `turn-${index}`,
    parent: index === 0 ? null : `turn-${index - 1}`,
  }));
  return {
    ...emptyConversation(null),
    changedAt: Date.UTC(2026, 2, 4, 12),
    turns: chained,
    leaf: chained.at(-1)?.id ?? null,
    ...overrides,
  };
}

export function answered(number: number, question: string): Turn {
  const citation = cite(number);
  const text = `It pays well. [${number}](${citation.href})`;
  return turnWith({ question, texts: [{ id: 'answer-0', text }], citations: [citation] });
}
