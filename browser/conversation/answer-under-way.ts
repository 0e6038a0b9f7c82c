// The one answer that is under way in a tab: asked for, taken in part by part, stopped; and when it is
// complete, the question that waits is asked.
import type { Language } from '../../lib/wire/languages.ts';
import { askServer } from './ask-server.ts';
import { type AskedTurn, askedAfterWaiting } from './asked-turn.ts';
import type { ChatState, HeldChat } from './chat-state.ts';
import { changeTurn, type Progress, type Turn, turnWithId } from './conversation.ts';
import type { OpenPlace } from './open-place.ts';
import { endTurn, receivePart } from './receive-part.ts';
import { waitingIn } from './waiting-questions.ts';
import { graceOfFailure, pauseBeforeNext } from './waits.ts';

export type AnswerUnderWay = {
  /** To be called when no other answer is under way. */
  begin(asked: AskedTurn): void;
  /** Asks what waits first in the open conversation, where nothing is under way. */
  askWaiting(): void;
  stop(): void;
};

export type AnsweringOptions = {
  endpoint: string;
  /** The reader's. */
  language: Language;
  chat: HeldChat;
  place: OpenPlace;
};

export function createAnswerUnderWay(options: AnsweringOptions): AnswerUnderWay {
  const { endpoint, language, chat } = options;
  let request: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const take = (turnId: string, next: (turn: Turn) => Turn) => {
    const progress = changeUnderWay(chat, turnId, next);
    if (progress === undefined) return;
    if (progress === 'answering') return chat.saves.soon();
    // What comes in the pause waits its turn too, so the tab counts as answering all through it.
    if (progress === 'complete' && isWaitedFor(chat.get())) {
      pause = setTimeout(askWaiting, pauseBeforeNext);
    } else chat.update({ underWay: undefined });
    chat.saves.now();
  };

  const begin = (asked: AskedTurn) => {
    const { turnId, conversation } = asked;
    request = new AbortController();
    const { signal } = request;
    showAsked(asked, options);
    askServer({
      endpoint,
      conversation,
      turnId,
      language,
      signal,
      onPart: (part) => take(turnId, (turn) => receivePart(turn, part)),
    }).then((end) => setTimeout(() => take(turnId, (turn) => endTurn(turn, end)), graceOfFailure));
  };

  // It may have been taken back in the pause.
  const askWaiting = () => {
    const asked = askedAfterWaiting(chat.get());
    if (asked) begin(asked);
    else chat.update({ underWay: undefined });
  };

  return {
    begin,
    askWaiting() {
      const asked = askedAfterWaiting(chat.get());
      if (asked && chat.get().underWay === undefined) begin({ ...asked, waited: false });
    },
    stop() {
      const { underWay } = chat.get();
      if (underWay === undefined) return;
      clearTimeout(pause);
      request?.abort();
      take(underWay, (turn) => endTurn(turn, { kind: 'stopped' }));
      chat.update({ underWay: undefined });
    },
  };
}

// Does nothing for a turn that is no longer under way; gives what has become of one that is.
function changeUnderWay(
  chat: HeldChat,
  turnId: string,
  next: (turn: Turn) => Turn,
): Progress['kind'] | undefined {
  const { conversation, underWay } = chat.get();
  const turn = turnWithId(conversation, turnId);
  if (underWay !== turnId || turn?.progress.kind !== 'answering') return undefined;
  chat.update({ conversation: changeTurn(conversation, turnId, next) });
  return turnWithId(chat.get().conversation, turnId)?.progress.kind;
}

function isWaitedFor({ queue, conversation }: ChatState): boolean {
  return waitingIn(queue, conversation.id).length > 0;
}

function showAsked({ turnId, ...changed }: AskedTurn, { chat, place }: AnsweringOptions): void {
  chat.update({
    ...changed,
    askedId: turnId,
    underWay: turnId,
    awaited: undefined,
    opened: true,
    openId: changed.conversation.id,
    isMissing: false,
  });
  place.write(changed.conversation.id, true);
  chat.keep('anew');
}
