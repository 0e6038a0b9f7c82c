// The question that is being written, kept with its conversation in the tab's own storage.
import { ownName, type StoredEntry, tabEntry } from '../stored-entry.ts';

export const draftKey = `${ownName}:draft`;

/** `id` is that of a conversation, empty for a new one. */
export function draftEntry(id: string): StoredEntry {
  return tabEntry(id ? `${draftKey}:${id}` : draftKey);
}
