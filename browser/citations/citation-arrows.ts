// Moving from citation to citation of one answer with the arrow keys, Home and End: from chip to chip, or
// from source to source.
import { arrowTarget } from './arrow-target.ts';

/** A press of a key, as the browser and its views tell it. */
type KeyPress = { currentTarget: HTMLElement } & Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'preventDefault'
>;

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
