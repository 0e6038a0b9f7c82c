// A sheet that a hand can push down and away by its head. Gives the handlers of the head.
import { type PointerEvent, type RefObject, useRef } from 'react';

/** Pixels that make a push of a press, and a farewell of a push. */
const least = { push: 8, away: 96 };

export function useDragDown(sheetRef: RefObject<HTMLElement | null>, onAway: () => void) {
  const from = useRef<number>(undefined);
  const distance = ({ clientY }: PointerEvent) => clientY - (from.current ?? clientY);
  const move = (pixels: number) => {
    if (sheetRef.current) sheetRef.current.style.translate = `0 ${Math.max(0, pixels)}px`;
  };
  const letGo = (event: PointerEvent) => {
    const away = event.type === 'pointerup' && distance(event) > least.away;
    from.current = undefined;
    move(0);
    if (away) onAway();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.isPrimary) from.current = event.clientY;
    },
    onPointerMove: (event: PointerEvent) => {
      if (distance(event) < least.push) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      move(distance(event));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
