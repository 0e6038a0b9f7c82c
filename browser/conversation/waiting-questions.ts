// Questions that wait until the answer under way is done: plain functions over a list, oldest first.
import * as v from 'valibot';

export const waitingSchema = v.object({
  conversationId: v.string(),
  /** The turn that the question goes on from. */
  after: v.string(),
  question: v.string(),
});

export type Waiting = v.InferOutput<typeof waitingSchema>;

export function waitingIn(queue: Waiting[], conversationId: string): Waiting[] {
  return queue.filter((waiting) => waiting.conversationId === conversationId);
}

/** A new turn takes along what waited after the turns that it follows or replaces. */
export function movedAlong(queue: Waiting[], from: (string | null)[], to: string): Waiting[] {
  return queue.map((waiting) =>
    from.includes(waiting.after) ? { ...waiting, after: to } : waiting,
  );
}
