// Which conversation a tab has open: remembered across reloads, and by no other tab. A guide's page in a tab of
// its own leads back to the one that was opened last in any tab.
import { type StoredEntry, sharedEntry, tabEntry } from '../stored-entry.ts';

export const openKey = 'signpost:open';

const own = tabEntry(openKey);
const last = sharedEntry('signpost:last-open');

/** The id of the open conversation; empty when the tab starts afresh. */
export const openEntry: StoredEntry = {
  read: own.read,
  write(id) {
    if (id) last.write(id);
    return own.write(id);
  },
};

/** Makes the conversation that was opened last the tab's own, where it has none. */
export function takeLastOpen(): void {
  if (!own.read()) own.write(last.read() ?? '');
}
