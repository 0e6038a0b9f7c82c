// "Back to the answer" goes back where the reader came from, so that the place in the conversation is
// kept. Where they did not come from the chat in this tab, it is a link to the conversation that opened this one, else
// to the one that was opened last.
import { conversationAt, conversationPath } from '../../lib/wire/conversation-links.ts';
import { lastOpen } from '../conversation/open-entry.ts';
import { chatEntry, hasAnswers } from './chat-entry.ts';

export function leadBack(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.back-to-answer');
  const lengthAtStart = history.length;
  // Before it is followed by whatever means, and once other tabs may have opened another one.
  link?.addEventListener('pointerdown', () => leadTo(link));
  link?.addEventListener('click', (event) => {
    leadTo(link);
    const goBack = isModified(event) ? undefined : wayBack(lengthAtStart);
    if (!goBack) return;
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
  return hasAnswers(pathBefore()) && history.length === lengthAtStart
    ? () => history.back()
    : undefined;
}

function leadTo(link: HTMLAnchorElement): void {
  const id = conversationAt(pathBefore() ?? '') || lastOpen();
  if (!id) return;
  const address = new URL(link.href);
  address.searchParams.delete('back');
  address.pathname = conversationPath(id);
  link.href = address.href;
}

/** The path of the page of this site that led here. */
function pathBefore(): string | undefined {
  const before = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  return before?.origin === location.origin ? before.pathname : undefined;
}

function isModified({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
