// Offers sections while a question is written; what does so is loaded with the first pause in the writing.
import { useEffect, useState } from 'react';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import type { SectionOptionsProps } from './section-options.tsx';

/** Milliseconds without a key press that are a pause. */
const pause = 200;

/** `asked` are the questions so far: one that is brought back is not looked for. */
export function SectionFinder({ asked, ...props }: SectionOptionsProps & { asked: string[] }) {
  const isWanted = props.text.trim().length > 2 && !asked.includes(props.text);
  const Options = useOnDemand(usePause(isWanted && props.text), loadOptions);
  return isWanted && Options ? <Options {...props} /> : null;
}

const loadOptions = async () => (await import('./section-options.tsx')).SectionOptions;

// Whoever sends a question at once is offered nothing, and loads nothing for it.
function usePause(text: string | false): boolean {
  const [paused, setPaused] = useState<string>();
  useEffect(() => {
    if (text === false) return;
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return text !== false && paused === text;
}
