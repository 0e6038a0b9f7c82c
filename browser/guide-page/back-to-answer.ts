// "Back to the answer" goes back where the reader came from, so that the place in the conversation is
// kept. Where they did not come from the chat in this tab, it stays a link to it, and the chat opens with
// the newest conversation.
import { takeLastOpen } from '../conversation/open-entry.ts';
import { chatEntry, hasAnswers } from './chat-entry.ts';

export function leadBack(): void {
  const link = document.querySelector('.back-to-answer');
  const lengthAtStart = history.length;
  link?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || isModified(event)) return;
    const goBack = wayBack(lengthAtStart);
    if (!goBack) return takeLastOpen();
    event.preventDefault();
    goBack();
  });
}

// Browsers that do not tell a tab's history tell at least where the reader came from, one step before.
function wayBack(lengthAtStart: number): (() => void) | undefined {
  if ('navigation' in window) {
    const entries = navigation.entries();
    const at = navigation.currentEntry?.index ?? -1;
    const index = chatEntry(
      entries.map(({ url }) => url),
      at,
    );
    const entry = index === undefined ? undefined : entries[index];
    return entry && (() => void navigation.traverseTo(entry.key));
  }
  const cameFrom = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  const isFromAnswer = cameFrom?.origin === location.origin && hasAnswers(cameFrom.pathname);
  return isFromAnswer && history.length === lengthAtStart ? () => history.back() : undefined;
}

function isModified({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
