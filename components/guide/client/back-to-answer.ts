// "Back to the answer" goes back where the reader came from, so that the place in the conversation is
// kept; where they did not come from the chat, it stays a link to it.

export function leadBack(): void {
  const link = document.querySelector('.back-to-answer');
  const lengthAtStart = history.length;
  link?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || isModified(event)) return;
    const goBack = wayBack(lengthAtStart);
    if (!goBack) return;
    event.preventDefault();
    goBack();
  });
}

/**
 * Position of the chat's entry in a tab's history: the last one before `at` that is not of the same page,
 * if it is the chat's.
 */
export function chatEntry(addresses: (string | null)[], at: number): number | undefined {
  const pathOf = (address: string | null | undefined) =>
    address ? new URL(address).pathname : undefined;
  const here = pathOf(addresses[at]);
  for (let index = at - 1; index >= 0; index -= 1) {
    const path = pathOf(addresses[index]);
    if (path !== here) return path === '/' ? index : undefined;
  }
  return undefined;
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
  const cameFrom = document.referrer;
  const isFromChat =
    cameFrom.startsWith(`${location.origin}/`) && new URL(cameFrom).pathname === '/';
  return isFromChat && history.length === lengthAtStart ? () => history.back() : undefined;
}

function isModified({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
