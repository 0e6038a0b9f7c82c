// Esc and a press anywhere else put a preview away. Esc leaves the focus on the chip and goes no further:
// an answer under way is not stopped by it.
import { type RefObject, useLayoutEffect } from 'react';
import { isComposing } from '../../browser/is-composing.ts';
import type { Preview, PreviewControl } from './citations-context.ts';

export function usePreviewDismissal(
  boxRef: RefObject<HTMLElement | null>,
  { anchor }: Preview,
  { hide }: PreviewControl,
): void {
  // A layout effect, so that whatever is seen can be put away.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (boxRef.current?.contains(document.activeElement)) anchor.focus();
      hide();
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      const inside = [boxRef.current, anchor].some((part) => part?.contains(target as Node));
      if (!inside) hide();
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [boxRef, anchor, hide]);
}
