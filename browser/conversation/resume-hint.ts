// A page arrives before its scripts run: with the empty state, though its address may name a conversation,
// and with a question field, into which somebody may type already. This script, run before the first paint,
// keeps the empty state from flashing up, and what is typed and asked from being lost.
import { conversationPath } from '../../lib/wire/conversation-links.ts';
import { draftKey } from './draft-entry.ts';

const id = `location.pathname.split(${JSON.stringify(conversationPath(''))})[1]`;
const noteOpen = `if(${id})document.documentElement.dataset.resuming=""`;
const keepDraft = `addEventListener("input",e=>{try{if(e.target.id==="question"&&!("ready"in document.documentElement.dataset))sessionStorage.setItem(${JSON.stringify(draftKey)}+(${id}?":"+${id}:""),e.target.value)}catch{}},true)`;
const noteAsking = `for(const type of["keydown","submit"])addEventListener(type,e=>{const d=document.documentElement.dataset;if("ready"in d||!e.target.matches("#question,.composer")||type==="keydown"&&(e.key!=="Enter"||e.shiftKey||e.isComposing))return;e.preventDefault();d.asking=""},true)`;

/** An inline script for the page's head or body. */
export const resumeHintScript = `${keepDraft};${noteAsking};${noteOpen}`;

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
