// A page arrives before its scripts run: with the empty state, though the tab may have a conversation open,
// and with a question field, into which somebody may type already. This script, run before the first paint,
// keeps the empty state from flashing up and what is typed from being lost.
import { openKey } from './open-entry.ts';

export const draftKey = 'signpost:draft';

const noteOpen = `if(sessionStorage.getItem(${JSON.stringify(openKey)}))document.documentElement.dataset.resuming=""`;
const keepDraft = `addEventListener("input",e=>{try{if(e.target.id==="question")sessionStorage.setItem(${JSON.stringify(draftKey)},e.target.value)}catch{}},true)`;
const holdSubmit = `addEventListener("submit",e=>{if(e.target.className==="composer")e.preventDefault()},true)`;

/** An inline script for the page's head or body. */
export const resumeHintScript = `${keepDraft};${holdSubmit};try{${noteOpen}}catch{}`;

export function clearResumeHint(): void {
  delete document.documentElement.dataset.resuming;
}
