// A page arrives before its scripts run: with the empty state, though the tab may have a conversation open,
// and with a question field, into which somebody may type already. This script, run before the first paint,
// keeps the empty state from flashing up, and what is typed and asked from being lost.
import { openKey } from './open-entry.ts';

export const draftKey = 'signpost:draft';

const noteOpen = `if(sessionStorage.getItem(${JSON.stringify(openKey)}))document.documentElement.dataset.resuming=""`;
const keepDraft = `addEventListener("input",e=>{try{if(e.target.id==="question")sessionStorage.setItem(${JSON.stringify(draftKey)},e.target.value)}catch{}},true)`;
const noteAsking = `for(const type of["keydown","submit"])addEventListener(type,e=>{const d=document.documentElement.dataset;if("ready"in d||!e.target.matches("#question,.composer")||type==="keydown"&&(e.key!=="Enter"||e.shiftKey||e.isComposing))return;e.preventDefault();d.asking=""},true)`;

/** An inline script for the page's head or body. */
export const resumeHintScript = `${keepDraft};${noteAsking};try{${noteOpen}}catch{}`;

export function clearResumeHint(): void {
  delete document.documentElement.dataset.resuming;
}

/** To be called once the question field answers by itself; tells whether it was sent off before that. */
export function takeEarlyAsking(): boolean {
  const { dataset } = document.documentElement;
  const wasAsked = 'asking' in dataset;
  delete dataset.asking;
  dataset.ready = '';
  return wasAsked;
}
