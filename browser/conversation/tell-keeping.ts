// Tells how it goes with keeping: all is kept, the browser refuses, or it has no room.
import type { Keeping } from './conversation-control.ts';
import { DatabaseOutOfReach } from './later-database.ts';

export type KeepingTeller = {
  noteSuccess(): void;
  noteFailure(error: unknown): void;
  /** What was read, or `otherwise` where reading fails; how it went is told. */
  readOr<Entry>(reading: Promise<Entry>, otherwise: Entry): Promise<Entry>;
};

/** `isAllKept` says whether nothing stands in memory alone: one success does not mend what failed before. */
export function tellKeeping(
  onKeeping: (keeping: Keeping) => void,
  isAllKept: () => boolean,
): KeepingTeller {
  const noteSuccess = () => {
    if (isAllKept()) onKeeping('kept');
  };
  const noteFailure = (error: unknown) => {
    // Offline the reader is told so already, and what is held is kept once the connection is back.
    if (error instanceof DatabaseOutOfReach && !navigator.onLine) return;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    onKeeping(isFull ? 'full' : 'blocked');
  };
  return {
    noteSuccess,
    noteFailure,
    async readOr(reading, otherwise) {
      try {
        const entry = await reading;
        noteSuccess();
        return entry;
      } catch (error) {
        noteFailure(error);
        return otherwise;
      }
    },
  };
}
