// Which conversation a tab has open: remembered across reloads, and by no other tab.
import { tabEntry } from './tab-entry.ts';

export const openKey = 'signpost:open';

/** The id of the open conversation; empty when the tab starts afresh. */
export const openEntry = tabEntry(openKey);
