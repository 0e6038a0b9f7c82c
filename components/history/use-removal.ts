// Deletes conversations at once, and for a while offers to bring them back.
import { useEffect, useState } from 'react';
import type {
  HistoryControl,
  HistoryEntry,
} from '../../browser/conversation/conversation-control.ts';

/** Milliseconds that the offer stands, and that it stands on while the reader is busy beside it. */
const offered = 10_000;
const extended = 2_000;

type Removed = { entries: HistoryEntry[]; bringBack: () => void };

export type Removal = {
  /** What was deleted last and can be brought back. */
  removed: HistoryEntry[] | undefined;
  remove: (entries: HistoryEntry[]) => Promise<void>;
  undo: () => void;
};

/** `isBusy` tells whether the reader's pointer or keyboard is where the offer stands. */
export function useRemoval(history: HistoryControl, isBusy: () => boolean): Removal {
  const [removed, setRemoved] = useState<Removed>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs from the deletion
  useEffect(() => {
    if (!removed) return;
    const end = () => {
      if (isBusy()) timer = setTimeout(end, extended);
      else setRemoved(undefined);
    };
    let timer = setTimeout(end, offered);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    removed: removed?.entries,
    async remove(entries) {
      const bringBack = await history.remove(entries.map(({ id }) => id));
      setRemoved({ entries, bringBack });
    },
    undo() {
      removed?.bringBack();
      setRemoved(undefined);
    },
  };
}
