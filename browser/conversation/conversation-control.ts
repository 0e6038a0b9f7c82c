// What views get of the open conversation and what they can do with it: the type between the chat's
// state and its views.
import type { Rating } from '../../lib/wire/feedback.ts';
import type { Conversation, Turn } from './conversation.ts';

/** Whether the browser keeps conversations. */
export type Keeping = 'kept' | 'full' | 'blocked';

export type ConversationControl = {
  conversation: Conversation;
  /** The turns of the version that is shown, oldest first. */
  turns: Turn[];
  /** The turn that was asked in this visit, which the view moves to and the status line speaks of. */
  asked: Turn | undefined;
  /** Whether it had waited and was asked by itself, not by the reader's hand. */
  waited: boolean;
  answering: boolean;
  keeping: Keeping;
  /** False until the browser has told which conversation the tab had open. */
  opened: boolean;
  /** Id of the kept conversation that is open, or is to be at the start; empty for a new one. */
  openId: string;
  /** Whether the conversation that was to be opened is not in this browser. */
  isMissing: boolean;
  /** Questions that wait until the answer under way is done. */
  queue: string[];
  /** Asks at once, or after the answer under way. */
  ask: (question: string) => void;
  /** Takes a waiting question back and gives it, for the composer. */
  dropQueued: (index: number) => string | undefined;
  /** Asks what waits, once no answer is under way. */
  askWaiting: () => void;
  /** Asks a turn's question once more, as a new version of it. */
  askAgain: (turnId: string) => void;
  /** Asks another question in place of a turn's, as a new version of it. */
  edit: (turnId: string, question: string) => void;
  showVersion: (turnId: string) => void;
  rate: (turnId: string, rating: Rating) => void;
  /** Stops the answer under way, at the server too. What waits is not asked. */
  stop: () => void;
  startNew: () => void;
  open: (id: string) => void;
  history: HistoryControl;
};

/** What can be done with a turn. */
export type TurnActions = Pick<
  ConversationControl,
  'ask' | 'askAgain' | 'edit' | 'showVersion' | 'rate'
>;

/** All conversations that this browser keeps. */
export type HistoryControl = {
  /** Newest first; changes of other tabs included. Undefined until they are read. */
  entries: HistoryEntry[] | undefined;
  /** Reads them and follows changes, until the returned function is called. */
  follow: () => () => void;
  /** Hears what happens to them, without reading them, until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
  rename: (id: string, title: string) => void;
  /** Gives what brings them back. */
  remove: (ids: string[]) => Promise<() => void>;
  /** All of them whole, to be searched. */
  list: () => Promise<Conversation[]>;
};

export type HistoryEntry = {
  id: string;
  /** The reader's name for it, or the first question. */
  title: string;
  changedAt: number;
  questionCount: number;
};
