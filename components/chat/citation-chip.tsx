// A citation's number in the text: a small sign that points into the guide.
import type { Citation } from '../../lib/types.ts';
import { strings } from './strings.ts';

export function CitationChip({ citation }: { citation: Citation }) {
  const { number, section, href } = citation;
  return (
    <a className="chip" href={href} aria-label={strings.source(number, section.title)}>
      {number}
    </a>
  );
}
