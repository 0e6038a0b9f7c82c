// A page arrives with the empty state, and a conversation that the tab has open can be shown only once
// the scripts run. This hint, set before the first paint, keeps the empty state from flashing up.
import { openKey } from './open-entry.ts';

/** An inline script for the page's head or body. */
export const resumeHintScript = `try{if(sessionStorage.getItem(${JSON.stringify(openKey)}))document.documentElement.dataset.resuming=""}catch{}`;

export function clearResumeHint(): void {
  delete document.documentElement.dataset.resuming;
}
