// Moving from citation to citation of one answer with the arrow keys, Home and End: from chip to chip, or
// from source to source.

/** A press of a key, as the browser and its views tell it. */
type KeyPress = { currentTarget: HTMLElement } & Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'preventDefault'
>;

/** The place to move to among `count`, or undefined where the key moves nowhere. */
export function arrowTarget(
  key: string,
  from: { at: number; count: number; rightToLeft: boolean },
): number | undefined {
  const { at, count, rightToLeft } = from;
  const step = steps(rightToLeft).get(key);
  if (step === undefined) return undefined;
  return Math.min(Math.max(at + step, 0), count - 1);
}

function steps(rightToLeft: boolean): Map<string, number> {
  const forward = rightToLeft ? -1 : 1;
  return new Map([
    ['Home', -Infinity],
    ['End', Infinity],
    ['ArrowUp', -1],
    ['ArrowDown', 1],
    ['ArrowLeft', -forward],
    ['ArrowRight', forward],
  ]);
}

/** For `onKeyDown` of an element with `data-citation`; moves among those of its answer and kind. */
export function moveAmongCitations(event: KeyPress): void {
  const { key, currentTarget: focused } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const kind = `[data-citation="${focused.dataset.citation}"]`;
  const answer = focused.closest('.answer') ?? document;
  const citations = Array.from(answer.querySelectorAll<HTMLElement>(kind)).filter((each) =>
    each.checkVisibility(),
  );
  const target = arrowTarget(key, {
    at: citations.indexOf(focused),
    count: citations.length,
    rightToLeft: getComputedStyle(focused).direction === 'rtl',
  });
  if (target === undefined) return;
  event.preventDefault();
  citations[target]?.focus();
}
