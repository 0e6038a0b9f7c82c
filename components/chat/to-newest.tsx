// A way to the end of the newest answer, there while the end lies below the screen.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { DownIcon } from './chat-icons.tsx';
import { scrollCalmly } from './use-reading-place.ts';

export type ToNewestProps = {
  /** Where the newest answer is looked for. */
  transcript: RefObject<HTMLElement | null>;
  /** Changes whenever another answer becomes the newest. */
  newestId: string;
};

export function ToNewest({ transcript, newestId }: ToNewestProps) {
  const { strings } = useStrings();
  const answer = useRef<Element>(null);
  const [away, setAway] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another id means another element
  useEffect(() => {
    const newest = transcript.current?.querySelector('.turn:last-of-type > .answer') ?? null;
    answer.current = newest;
    const measure = () => {
      const end = newest?.getBoundingClientRect().bottom ?? 0;
      setAway(end > window.innerHeight + 24);
    };
    const grown = new ResizeObserver(measure);
    if (newest) grown.observe(newest);
    window.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      grown.disconnect();
      window.removeEventListener('scroll', measure);
    };
  }, [transcript, newestId]);

  if (!away) return null;
  return (
    <button
      type="button"
      className="icon-button to-newest"
      title={strings.chat.toNewest}
      onClick={() => scrollCalmly(answer.current, 'end')}
    >
      <DownIcon />
      <span className="sr-only">{strings.chat.toNewest}</span>
    </button>
  );
}
