// Opens and closes the panel over the page: what is expanded, where the focus goes back to, and on a phone the
// entry in the history.
import { addBackEntry } from './back-entry.ts';
import { matches, smallScreen } from './media.ts';

type DoorSettings = {
  shadow: ShadowRoot;
  launcher: HTMLElement;
  panel: HTMLElement;
  tell: (name: string, detail: object) => void;
  onHidden: () => void;
};

export function makeDoor({ shadow, launcher, panel, tell, onHidden }: DoorSettings) {
  let isOpen = false;
  let opener: Element | null = null;
  let leaveEntry: (() => Promise<void>) | undefined;

  /** panel.css shows the panel beside an expanded launcher. */
  const expand = (expanded: boolean) => {
    isOpen = expanded;
    launcher.ariaExpanded = String(expanded);
  };
  const close = async () => {
    if (isOpen) {
      const hadFocus = shadow.activeElement;
      expand(false);
      onHidden();
      if (hadFocus) {
        // The launcher keeps it where nothing had it before, or what had it is gone.
        launcher.focus();
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      }
      tell('close', {});
    }
    await leaveEntry?.();
  };

  return {
    isOpen: () => isOpen,
    open(): void {
      if (isOpen) return;
      const isModal = matches(smallScreen);
      opener = shadow.activeElement ?? document.activeElement;
      expand(true);
      panel.ariaModal = String(isModal);
      leaveEntry = isModal ? addBackEntry(close) : undefined;
      tell('open', {});
    },
    /** Fulfilled when the page has its own place in the history again. */
    close,
  };
}
