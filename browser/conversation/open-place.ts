// Where it stands which conversation a tab shows: in its address, or in its storage alone.
import { openEntry } from './open-entry.ts';

export type OpenPlace = {
  /** The conversation that is to be shown, its id empty for a new one. One that is named is shown whatever it asks. */
  read(): { id: string; isNamed: boolean };
  /** Notes what is shown, by its id. `begun` says that it has just begun in the place of a new one. */
  write(id: string, begun?: boolean): void;
  /** Calls back when the reader has moved to another place; gives what ends that. */
  follow?(onMove: () => void): () => void;
};

/** The tab's storage: for a frame, whose address is not the reader's. */
export const storedPlace: OpenPlace = {
  read: () => ({ id: openEntry.read() ?? '', isNamed: false }),
  write: (id) => void openEntry.write(id),
};
