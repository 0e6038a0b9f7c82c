// A press on the ground beside a dialog, which closes it. One that began inside does not count: a selection of
// text may end there.
import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** Handlers for a `dialog` whose content covers it. */
export function usePressBeside(onPress: () => void) {
  const beganBeside = useRef(false);
  const isBeside = ({ target, currentTarget }: MouseEvent) => target === currentTarget;
  return {
    onPointerDown: (event: PointerEvent) => {
      beganBeside.current = isBeside(event);
    },
    onClick: (event: MouseEvent) => {
      if (beganBeside.current && isBeside(event)) onPress();
    },
  };
}
