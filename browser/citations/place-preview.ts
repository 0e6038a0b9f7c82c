// Where a preview stands: above its chip, or below it where there is no room above, and always inside of
// the window.

type Box = { left: number; right: number; top: number; bottom: number };
type Size = { width: number; height: number };

export type PreviewRoom = { anchor: Box; size: Size; screen: Size; rightToLeft: boolean };

/** Pixels between the preview and its chip, between it and the window, and from edge to edge. */
const gap = 6;
const margin = 8;
const overhang = 16;

/** Pixels from the window's left and top; undefined once the chip has left the window. */
export function placePreview(room: PreviewRoom): { left: number; top: number } | undefined {
  const { anchor, size, screen, rightToLeft } = room;
  if (anchor.bottom < 0 || anchor.top > screen.height) return undefined;
  const left = rightToLeft ? anchor.right + overhang - size.width : anchor.left - overhang;
  const above = anchor.top - gap - size.height;
  const below = anchor.bottom + gap;
  const fitsBelow = below + size.height + margin <= screen.height;
  const roomier = anchor.top > screen.height - anchor.bottom ? above : below;
  const top = above >= margin ? above : fitsBelow ? below : roomier;
  return {
    left: within(left, screen.width - size.width),
    top: within(top, screen.height - size.height),
  };
}

function within(value: number, end: number): number {
  return Math.max(margin, Math.min(value, end - margin));
}
