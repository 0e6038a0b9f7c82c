// Brings a preview to the top layer, near its chip, and keeps it there while the page scrolls. A card has
// its place from the style sheet, and takes the focus.
import { type RefObject, useLayoutEffect } from 'react';
import { placePreview } from '../../browser/citations/place-preview.ts';
import type { Preview, PreviewControl } from './citations-context.ts';

export function usePreviewPlace(
  boxRef: RefObject<HTMLElement | null>,
  { anchor, form }: Preview,
  { hide }: PreviewControl,
): void {
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    bringToTop(box);
    if (form === 'card') return box.focus({ preventScroll: true });
    const follow = () => {
      const place = anchor.isConnected && placePreview(measure(box, anchor));
      if (!place) return hide();
      box.style.left = `${place.left}px`;
      box.style.top = `${place.top}px`;
    };
    follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [boxRef, anchor, form, hide]);
}

// Where there is no such layer, the style sheet's fixed position does.
function bringToTop(box: HTMLElement) {
  if ('showPopover' in box && !box.matches(':popover-open')) box.showPopover();
}

function measure(box: HTMLElement, anchor: HTMLElement) {
  return {
    anchor: anchor.getBoundingClientRect(),
    size: { width: box.offsetWidth, height: box.offsetHeight },
    screen: { width: document.documentElement.clientWidth, height: window.innerHeight },
    rightToLeft: getComputedStyle(anchor).direction === 'rtl',
  };
}
