// An entry in the browser's history for what lies over the chat on a phone, so that Back closes that and stays on the
// page. It is taken out again when that is closed by hand.
import { followHistory } from './history-moves.ts';

export type OverEntry = {
  /** Whether something lies over the chat now. */
  want(isOver: boolean): void;
  /** Follows the browser, until the returned function is called. */
  start(): () => void;
};

/** Whether the entry that the reader stands on is one of what lies over the chat. */
export function isOverEntry(): boolean {
  return window.history.state?.over === true;
}

/** `onBack` closes what lies over the chat. */
export function overEntry(onBack: () => void): OverEntry {
  let isWanted = false;
  // The browser goes back a moment after it was told to; until then no entry may be added.
  let isLeaving = false;
  const settle = () => {
    if (isLeaving || isWanted === isOverEntry()) return;
    if (isWanted) window.history.pushState({ ...window.history.state, over: true }, '');
    else {
      isLeaving = true;
      window.history.back();
    }
  };
  const onMove = () => {
    const wasLeaving = isLeaving;
    isLeaving = false;
    if (wasLeaving) settle();
    else if (isWanted && !isOverEntry()) {
      isWanted = false;
      onBack();
    }
  };
  return {
    want(isOver) {
      if (isOver === isWanted) return;
      isWanted = isOver;
      settle();
    },
    start: () => followHistory(onMove),
  };
}
