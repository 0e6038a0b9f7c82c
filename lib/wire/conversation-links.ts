// The addresses of conversations. What one holds is in the reader's browser alone: the server sends the same page for
// each, and learns no more than a random id.
import { basePath } from './site-path.ts';

/** Whether it has the form of an id of a conversation. */
export function isConversationId(id: string): boolean {
  return /^[\da-f]{24}$/.test(id);
}

/** The page that opens a conversation. */
export function conversationPath(id: string): string {
  return `${basePath}/c/${id}`;
}

/** The id of the conversation that a path of this site names; empty where it names none. */
export function conversationAt(path: string): string {
  const start = conversationPath('');
  const id = path.startsWith(start) ? path.slice(start.length) : '';
  return isConversationId(id) ? id : '';
}
