// Asks questions of the open conversation, one answer at a time; other questions wait for it.
//
// A waiting question is asked soon after an answer is complete, in the version in which it was written. After
// an answer that failed or was stopped it goes on waiting, until the reader has it asked, or one that they ask for
// (again, or to another question) is complete; it then comes after that one.
import { type AnsweringOptions, createAnswerUnderWay } from './answer-under-way.ts';
import { askedByReader } from './asked-turn.ts';
import { type Turn, turnWithId } from './conversation.ts';
import { waitingIn } from './waiting-questions.ts';

export type Answering = {
  ask(question: string): void;
  /** Asks a question in place of a turn's, as a new version of it; its own one if none is given. */
  askInstead(turnId: string, question?: string): void;
  /** Takes a question of the open conversation out of the queue and gives it. */
  dropQueued(index: number): string | undefined;
  /** Asks what waits in the open conversation, where nothing is under way. */
  askWaiting(): void;
  stop(): void;
};

export function createAnswering(options: AnsweringOptions): Answering {
  const { chat } = options;
  const answer = createAnswerUnderWay(options);

  const askNow = (question: string, replaced?: Turn) => {
    answer.stop();
    const asked = askedByReader(chat.get(), question, replaced);
    if (asked) answer.begin(asked);
  };

  return {
    ask(words) {
      const { conversation, underWay, queue } = chat.get();
      const question = words.trim();
      if (question === '') return;
      if (underWay === undefined) return askNow(question);
      const after = conversation.leaf ?? underWay;
      chat.update({ queue: [...queue, { conversationId: conversation.id, after, question }] });
    },
    askInstead(turnId, question) {
      const turn = turnWithId(chat.get().conversation, turnId);
      if (turn) askNow(question?.trim() || turn.question, turn);
    },
    dropQueued(index) {
      const { conversation, queue } = chat.get();
      const dropped = waitingIn(queue, conversation.id)[index];
      chat.update({ queue: queue.filter((waiting) => waiting !== dropped) });
      return dropped?.question;
    },
    askWaiting: answer.askWaiting,
    stop: answer.stop,
  };
}
