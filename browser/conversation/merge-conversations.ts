// Makes one conversation of two states of it, so that tabs which hold the same one lose nothing of each
// other. Pure.
import { answerText, type Conversation, type Turn, withoutReplaced } from './conversation.ts';

/** The further an answer got, the more it counts. */
const finality = { answering: 0, stopped: 1, failed: 2, complete: 3 };

/** All turns of both. The title is the one that is kept, what is shown is as in the given one. */
export function mergeConversations(kept: Conversation, given: Conversation): Conversation {
  const turns = new Map(kept.turns.map((turn) => [turn.id, turn]));
  for (const turn of given.turns) turns.set(turn.id, mergeTurns(turns.get(turn.id), turn));
  return withoutReplaced({
    ...given,
    title: kept.title,
    changedAt: Math.max(kept.changedAt, given.changedAt),
    turns: [...turns.values()].sort((one, other) => one.askedAt - other.askedAt),
  });
}

function mergeTurns(kept: Turn | undefined, given: Turn): Turn {
  if (!kept) return given;
  const turn = gotFurther(kept, given) ? kept : given;
  const rating = given.rating ?? kept.rating;
  return turn.rating === rating ? turn : { ...turn, rating };
}

// A tab that only reads an answer takes it for stopped; the longer text tells how it stands.
function gotFurther(one: Turn, other: Turn): boolean {
  const [here, there] = [finality[one.progress.kind], finality[other.progress.kind]];
  const lead =
    Math.max(1, here) - Math.max(1, there) ||
    answerText(one).length - answerText(other).length ||
    here - there;
  return lead > 0;
}
