// Asks questions of the open conversation, one answer at a time; other questions wait for it.
//
// A waiting question is asked soon after an answer is complete, in the version in which it was written. After
// an answer that failed or was stopped it goes on waiting, until one that the reader asks for (again, or
// to another question) is complete; it then comes after that one.
import type { ChatState, HeldChat } from './chat-state.ts';
import {
  changeTurn,
  type Progress,
  type Turn,
  withoutReplaced,
  withQuestion,
} from './conversation.ts';
import type { ConversationStore } from './conversation-store.ts';
import { openEntry } from './open-entry.ts';
import { endTurn, receivePart } from './receive-part.ts';
import type { AnswerRequest } from './request-answer.ts';
import { movedAlong, waitingIn } from './waiting-questions.ts';
import { graceOfFailure, pauseBeforeNext } from './waits.ts';

export type Answering = {
  ask(question: string): void;
  /** Asks a question in place of a turn's, as a new version of it; its own one if none is given. */
  askInstead(turnId: string, question?: string): void;
  /** Takes a question of the open conversation out of the queue and gives it. */
  dropQueued(index: number): string | undefined;
  stop(): void;
};

export type AnsweringOptions = { endpoint: string; chat: HeldChat; store: ConversationStore };

/** What a question changes when it is asked. */
type Asked = Pick<ChatState, 'conversation' | 'queue' | 'waited'>;

export function createAnswering({ endpoint, chat, store }: AnsweringOptions): Answering {
  let request: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const turnOf = (id: string) => chat.get().conversation.turns.find((turn) => turn.id === id);

  // Does nothing for a turn that is no longer under way.
  const change = (id: string, next: (turn: Turn) => Turn) => {
    const { conversation, underWay, queue } = chat.get();
    if (underWay !== id || turnOf(id)?.progress.kind !== 'answering') return;
    chat.update({ conversation: changeTurn(conversation, id, next) });
    const kind = turnOf(id)?.progress.kind;
    if (kind === 'answering') return chat.saves.soon();
    // What comes in the pause waits its turn too, so the tab counts as answering all through it.
    const goesOn = kind === 'complete' && waitingIn(queue, conversation.id).length > 0;
    if (goesOn) pause = setTimeout(askWaiting, pauseBeforeNext);
    else chat.update({ underWay: undefined });
    chat.saves.now();
  };

  const stop = () => {
    const { underWay } = chat.get();
    if (underWay === undefined) return;
    clearTimeout(pause);
    request?.abort();
    change(underWay, (turn) => endTurn(turn, { kind: 'stopped' }));
    chat.update({ underWay: undefined });
  };

  const begin = (turnId: string, { conversation, queue, waited }: Asked) => {
    const controller = new AbortController();
    request = controller;
    chat.update({
      conversation,
      queue,
      askedId: turnId,
      waited,
      underWay: turnId,
      awaited: undefined,
      opened: true,
    });
    openEntry.write(conversation.id);
    store.save(conversation, 'anew');
    askServer({
      endpoint,
      conversation,
      turnId,
      signal: controller.signal,
      onPart: (part) => change(turnId, (turn) => receivePart(turn, part)),
    }).then((end) =>
      setTimeout(() => change(turnId, (turn) => endTurn(turn, end)), graceOfFailure),
    );
  };

  /** Asks in place of `replaced`, or after the last turn that is shown. */
  const askShown = (question: string, replaced?: Turn) => {
    stop();
    const { conversation, queue } = chat.get();
    const parent = replaced ? replaced.parent : conversation.leaf;
    const next = withQuestion(conversation, question, parent);
    const turnId = next.leaf;
    if (turnId === null) return;
    const from = [conversation.leaf, replaced?.id ?? null];
    begin(turnId, {
      conversation: replaced ? withoutReplaced(next) : next,
      queue: movedAlong(queue, from, turnId),
      waited: false,
    });
  };

  const askWaiting = () => {
    const { conversation, queue } = chat.get();
    const [waiting] = waitingIn(queue, conversation.id);
    // It may have been taken back in the pause.
    if (!waiting) return chat.update({ underWay: undefined });
    const { question, after } = waiting;
    const parent = turnOf(after) ? after : conversation.leaf;
    const next = withQuestion(conversation, question, parent);
    const turnId = next.leaf;
    if (turnId === null) return;
    const others = queue.filter((each) => each !== waiting);
    // A reader who looks at another version meanwhile is left there.
    const leaf = conversation.leaf === parent ? turnId : conversation.leaf;
    begin(turnId, {
      conversation: { ...next, leaf },
      queue: movedAlong(others, [after], turnId),
      waited: true,
    });
  };

  return {
    ask(words) {
      const { conversation, underWay, queue } = chat.get();
      const question = words.trim();
      if (question === '') return;
      if (underWay === undefined) return askShown(question);
      const after = conversation.leaf ?? underWay;
      chat.update({ queue: [...queue, { conversationId: conversation.id, after, question }] });
    },
    askInstead(turnId, question) {
      const turn = turnOf(turnId);
      if (turn) askShown(question?.trim() || turn.question, turn);
    },
    dropQueued(index) {
      const { conversation, queue } = chat.get();
      const dropped = waitingIn(queue, conversation.id)[index];
      chat.update({ queue: queue.filter((waiting) => waiting !== dropped) });
      return dropped?.question;
    },
    stop,
  };
}

/** Loads what reads answers; called ahead of the first question, it is there when it is needed. */
export const loadReader = () => import('./request-answer.ts');

async function askServer(request: AnswerRequest): Promise<Progress> {
  try {
    const { requestAnswer } = await loadReader();
    return await requestAnswer(request);
  } catch {
    if (request.signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }
}
