// Which conversation a tab has open: remembered across reloads, and by no other tab. A guide's page in a tab of
// its own leads back to the one that was opened last in any tab.
import { ownName, type StoredEntry, sharedEntry, tabEntry } from '../stored-entry.ts';

const own = tabEntry(`${ownName}:open`);
const last = sharedEntry(`${ownName}:last-open`);

/** The id of the open conversation; empty when the tab starts afresh. */
export const openEntry: StoredEntry = {
  read: own.read,
  write(id) {
    if (id) last.write(id);
    return own.write(id);
  },
};

/** The id of the conversation that this tab, or else any tab, opened last; empty where there is none. */
export function lastOpen(): string {
  return own.read() || last.read() || '';
}
