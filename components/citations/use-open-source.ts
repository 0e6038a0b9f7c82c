// Which source is open. The panel's code is fetched with the first one; where it cannot be had, the
// browser goes to the page, and without a connection shows what is quoted. Opening and closing leave the chip where it stands on the screen.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { GuidePlace } from '../../browser/citations/guide-place.ts';
import type { OpenSource, PreviewControl } from './citations-context.ts';

export const loadSourcePanel = () => import('./source-panel.tsx');

export function useOpenSource(preview: PreviewControl) {
  const [source, setSource] = useState<OpenSource>();
  const change = useRef<Change>(undefined);
  const current = useRef<OpenSource>(undefined);

  const open = useCallback(
    async (place: GuidePlace, opener: HTMLElement) => {
      preview.hide();
      const panel = await loadSourcePanel().catch(() => undefined);
      if (!panel) {
        if (navigator.onLine) return goTo(place.href);
        const { citation } = place;
        if (citation) preview.show({ citation, gone: false, anchor: opener, form: 'card' });
        return;
      }
      change.current = { opener, top: topOf(opener), focus: false };
      current.current = { place, opener, Panel: panel.SourcePanel };
      setSource(current.current);
    },
    [preview],
  );

  const close = useCallback((keepFocus = false) => {
    if (!current.current) return;
    const { opener } = current.current;
    change.current = { opener, top: topOf(opener), focus: !keepFocus };
    current.current = undefined;
    setSource(undefined);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another source is open, or none
  useLayoutEffect(() => {
    if (change.current?.opener.isConnected) settle(change.current);
    change.current = undefined;
  }, [source]);

  return { source, open, close };
}

// A frame on another site's page is too small for the guide, and its address stays what it is.
function goTo(href: string) {
  window.open(href, window.top === window ? '_self' : '_blank');
}

/** What the screen looked like before it changed, and whether the opener gets the focus back. */
type Change = { opener: HTMLElement; top: number; focus: boolean };

// The column of the chat changes its width, and so the lines above the chip.
function settle({ opener, top, focus }: Change) {
  window.scrollBy({ top: topOf(opener) - top, behavior: 'instant' });
  if (focus) opener.focus();
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}
