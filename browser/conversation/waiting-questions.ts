// Questions that wait until the answer under way is done: plain functions over a list, oldest first.

export type Waiting = {
  conversationId: string;
  /** The turn that the question goes on from. */
  after: string;
  question: string;
};

export function waitingIn(queue: Waiting[], conversationId: string): Waiting[] {
  return queue.filter((waiting) => waiting.conversationId === conversationId);
}

/** A new turn takes along what waited after the turns that it follows or replaces. */
export function movedAlong(queue: Waiting[], from: (string | null)[], to: string): Waiting[] {
  return queue.map((waiting) =>
    from.includes(waiting.after) ? { ...waiting, after: to } : waiting,
  );
}
