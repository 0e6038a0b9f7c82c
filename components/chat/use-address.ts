// What the page's address asks for: `?ask=` is a question to ask at once, `?about=` words to ask about. Both
// are taken out of the address, so that a reload does not repeat them.
import { useEffect, useRef } from 'react';

export type AddressHandlers = {
  /** Whether the chat is ready to ask. */
  ready: boolean;
  onAsk: (question: string) => void;
  onAbout: (words: string) => void;
};

export function useAddress({ ready, onAsk, onAbout }: AddressHandlers): void {
  const taken = useRef(false);
  useEffect(() => {
    if (!ready || taken.current) return;
    taken.current = true;
    const address = new URL(window.location.href);
    const question = address.searchParams.get('ask')?.trim();
    const about = address.searchParams.get('about')?.trim();
    if (!question && !about) return;
    address.searchParams.delete('ask');
    address.searchParams.delete('about');
    window.history.replaceState(window.history.state, '', address);
    if (question) onAsk(question);
    else if (about) onAbout(about);
  }, [ready, onAsk, onAbout]);
}
