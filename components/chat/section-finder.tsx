// Offers sections while a question is written; what does so is loaded with the first letters.
import { useOnDemand } from '../hooks/use-on-demand.ts';
import type { SectionOptionsProps } from './section-options.tsx';

/** `asked` are the questions so far: one that is brought back is not looked for. */
export function SectionFinder({ asked, ...props }: SectionOptionsProps & { asked: string[] }) {
  const isWanted = props.text.trim().length > 2 && !asked.includes(props.text);
  const Options = useOnDemand(isWanted, loadOptions);
  return isWanted && Options ? <Options {...props} /> : null;
}

const loadOptions = async () => (await import('./section-options.tsx')).SectionOptions;
