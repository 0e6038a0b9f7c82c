// When a chip's preview comes and goes: a pointer that rests on it, the focus that the keyboard brought,
// a tap.
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { PreviewControl, Previewed } from './citations-context.ts';
import { isForBrowser } from './use-guide-link.ts';

/** Milliseconds: long enough for a pointer that only passes, and for the way into the preview. */
export const previewDelay = { show: 300, hide: 200 };

const movingKeys = /^(?:Tab|Home|End|Arrow\w+)$/;

export function previewTrigger(previewed: Previewed, preview: PreviewControl) {
  const beside = (anchor: HTMLElement, delay?: number) =>
    preview.show({ ...previewed, anchor, form: 'beside' }, delay);
  return {
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent<HTMLElement>) => {
      if (pointerType !== 'touch') beside(currentTarget, previewDelay.show);
    },
    onPointerLeave: ({ pointerType, currentTarget }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'touch' || currentTarget.matches(':focus-visible')) return;
      preview.hide(previewDelay.hide);
    },
    // Not on focus itself, which also comes back from a source that was closed.
    onKeyUp: ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
      if (movingKeys.test(key)) beside(currentTarget);
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('.preview'))) preview.hide();
    },
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (!isTap(event) || isForBrowser(event)) return;
      event.preventDefault();
      preview.show({ ...previewed, anchor: event.currentTarget, form: 'card' });
    },
  };
}

function isTap({ nativeEvent, detail }: MouseEvent): boolean {
  // A click from the keyboard or a screen reader counts no press.
  if (detail === 0) return false;
  if ('pointerType' in nativeEvent) return nativeEvent.pointerType === 'touch';
  return window.matchMedia('(hover: none)').matches;
}
