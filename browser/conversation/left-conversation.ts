// The conversation of a page that went away while an answer arrived. The database takes longer than such a
// page has; the tab's own storage takes it at once, for when the tab is back.
import * as v from 'valibot';
import { tabEntry } from '../stored-entry.ts';
import { type Conversation, conversationSchema } from './conversation.ts';

const left = tabEntry('signpost:left');

/** Undefined when there is nothing that the database could lack. */
export function leaveConversation(conversation: Conversation | undefined): void {
  left.write(conversation ? JSON.stringify(conversation) : '');
}

/** Gives what was left, once. */
export function takeLeft(): Conversation | undefined {
  const json = left.read();
  if (!json) return undefined;
  left.write('');
  try {
    return v.parse(conversationSchema, JSON.parse(json));
  } catch {
    return undefined;
  }
}
