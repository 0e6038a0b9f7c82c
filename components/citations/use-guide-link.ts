// What makes a link into the guide open its place beside the chat. A click that asks for a new tab or
// window, and any click outside of a provider, stays the browser's.
import type { MouseEvent } from 'react';
import { type GuidePlace, useCitations } from './citations-context.ts';

/** Props for an `a` with the place's href; `opener` gets the focus back instead of the link. */
export function useGuideLink(place: GuidePlace, opener?: HTMLElement) {
  const control = useCitations();
  return {
    'aria-current': control?.source?.place.href === place.href ? true : undefined,
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!control || isForBrowser(event)) return;
      event.preventDefault();
      control.open(place, opener ?? event.currentTarget);
    },
  };
}

export function isForBrowser(event: MouseEvent): boolean {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
