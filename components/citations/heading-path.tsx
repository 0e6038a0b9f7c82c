// Where a citation stands: the headings down to its section. The guide's own title is among them only
// where there are several guides to tell apart.
import type { Citation } from '../../lib/types.ts';
import { useCitations } from './citations-context.ts';
import { useGuide } from './use-guide.ts';

type HeadingPathProps = { citation: Pick<Citation, 'guide' | 'section'> };

export function HeadingPath({ citation }: HeadingPathProps) {
  const guide = useGuide(citation.guide);
  const { guides = [], guideCount = guides.length } = useCitations() ?? {};
  const headings = citation.section.path.slice(0, -1).filter((title) => title !== guide?.title);
  const above = guide && guideCount > 1 ? [guide.title, ...headings] : headings;
  return (
    <span className="source-place" lang={guide?.language}>
      {above.length > 0 && <span>{above.map((title) => `${title} › `)}</span>}
      <span className="source-title">{citation.section.title}</span>
    </span>
  );
}
