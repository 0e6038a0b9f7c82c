// Spares the browser a save for every word of an answer: at once where something begins or ends, in
// between at a steady pace. The last change is saved by the timer or by `flush`; a page that goes away may be
// gone before that is done (left-conversation.ts).
import { savePace } from './waits.ts';

export type PacedSaves = {
  now(): void;
  soon(): void;
  /** Saves at once what waits for the timer, such as when the page goes away. */
  flush(): void;
};

export function paceSaves(save: () => void): PacedSaves {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  return {
    now,
    soon() {
      timer ??= setTimeout(now, savePace);
    },
    flush() {
      if (timer !== undefined) now();
    },
  };
}
