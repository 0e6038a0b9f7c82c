// The conversation of a page that went away while an answer arrived, or before it was kept. The database takes
// longer than such a page has; the tab's own storage takes it at once, for when the tab is back.
import * as v from 'valibot';
import { ownName, tabEntry } from '../stored-entry.ts';
import { conversationSchema } from './conversation.ts';

const left = tabEntry(`${ownName}:left`);

const leftSchema = v.object({
  conversation: conversationSchema,
  how: v.picklist(['anew', 'if kept']),
});

/** A conversation, and how it has to be saved. */
export type LeftConversation = v.InferOutput<typeof leftSchema>;

/** Undefined when there is nothing that the database could lack. */
export function leaveConversation(conversation: LeftConversation | undefined): void {
  left.write(conversation ? JSON.stringify(conversation) : '');
}

/** Gives what was left, once. */
export function takeLeft(): LeftConversation | undefined {
  const json = left.read();
  if (!json) return undefined;
  left.write('');
  try {
    return v.parse(leftSchema, JSON.parse(json));
  } catch {
    return undefined;
  }
}
