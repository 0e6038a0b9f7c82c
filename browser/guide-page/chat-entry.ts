// Finds the answer that a reader came from, in the history of their tab.
import { conversationAt } from '../../lib/wire/conversation-links.ts';
import { basePath } from '../../lib/wire/site-path.ts';

/**
 * Position in a tab's history of the entry that holds the answer: the last one before `at` that is not of
 * the same page, if it is the chat's or a shared conversation's.
 */
export function chatEntry(addresses: (string | null)[], at: number): number | undefined {
  const pathOf = (address: string | null | undefined) =>
    address ? new URL(address).pathname : undefined;
  const here = pathOf(addresses[at]);
  for (let index = at - 1; index >= 0; index -= 1) {
    const path = pathOf(addresses[index]);
    if (path !== here) return hasAnswers(path) ? index : undefined;
  }
  return undefined;
}

/** Whether a path of this site is a page that shows answers. */
export function hasAnswers(path: string | undefined): boolean {
  if (path === undefined) return false;
  return path === (basePath || '/') || path === `${basePath}/shared` || conversationAt(path) !== '';
}
