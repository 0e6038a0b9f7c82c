// A conversation whose answers nobody works on any longer: those that had not ended count as stopped.
import type { Conversation } from './conversation.ts';
import { endTurn } from './receive-part.ts';

/** The answer of the turn `underWay` goes on. */
export function withStopped(conversation: Conversation, underWay?: string): Conversation {
  const turns = conversation.turns.map((turn) =>
    turn.id === underWay ? turn : endTurn(turn, { kind: 'stopped' }),
  );
  return { ...conversation, turns };
}
