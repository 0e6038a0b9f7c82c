// What makes a link into the guide open its place beside the chat, or in a new tab where that is what links
// do. A click that asks for a new tab or window, and any click outside of a provider, stays the browser's.
import type { MouseEvent } from 'react';
import type { GuidePlace } from '../../browser/citations/guide-place.ts';
import { useCitations } from './citations-context.ts';

const middleButton = 1;

/** Props for an `a`, its address among them; `opener` gets the focus back instead of the link. */
export function useGuideLink(place: GuidePlace, opener?: HTMLElement) {
  const control = useCitations();
  const { href, citation } = place;
  const newTab = control?.links.kind === 'new-tab' ? control.links : undefined;
  const follow = () => citation && control?.onFollow?.(citation);
  return {
    href: citation && newTab ? newTab.hrefOf(citation) : href,
    target: newTab && '_blank',
    rel: newTab && 'noopener',
    'aria-current': control?.source?.place.href === href ? true : undefined,
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (event.defaultPrevented) return;
      follow();
      if (!control || newTab || isForBrowser(event)) return;
      event.preventDefault();
      control.open(place, opener ?? event.currentTarget);
    },
    onAuxClick: ({ button }: MouseEvent) => {
      if (button === middleButton) follow();
    },
  };
}

export function isForBrowser(event: MouseEvent): boolean {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
