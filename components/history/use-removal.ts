// Deletes conversations at once, and for a while offers to bring them back.
import { useEffect, useRef, useState } from 'react';
import type {
  HistoryControl,
  HistoryEntry,
} from '../../browser/conversation/conversation-control.ts';

/** Milliseconds that the offer stands, and that it stands on while the reader is busy beside it. */
const offered = 10_000;
const extended = 2_000;

type Removed = { entries: HistoryEntry[]; bringBack: () => Promise<void> };

export type Removal = {
  /** What was deleted last and can be brought back. */
  removed: HistoryEntry[] | undefined;
  remove: (entries: HistoryEntry[]) => Promise<void>;
  /** Brings back what was deleted last, and gives it; undefined when nothing is to be brought back. */
  undo: () => HistoryEntry[] | undefined;
};

/** `isBusy` tells whether the reader's pointer or keyboard is where the offer stands. */
export function useRemoval(history: HistoryControl, isBusy: () => boolean): Removal {
  // The offer is shown once the deletion is done; who undoes it by the keyboard does not have to wait.
  const last = useRef<Removed>(undefined);
  const [removed, setRemoved] = useState<Removed>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs from the deletion
  useEffect(() => {
    if (!removed) return;
    const end = () => {
      if (isBusy()) timer = setTimeout(end, extended);
      else {
        last.current = undefined;
        setRemoved(undefined);
      }
    };
    let timer = setTimeout(end, offered);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    removed: removed?.entries,
    async remove(entries) {
      const removing = history.remove(entries.map(({ id }) => id));
      const offer = { entries, bringBack: async () => (await removing)() };
      last.current = offer;
      await removing;
      if (last.current === offer) setRemoved(offer);
    },
    undo() {
      const offer = last.current;
      last.current = undefined;
      setRemoved(undefined);
      offer?.bringBack();
      return offer?.entries;
    },
  };
}
