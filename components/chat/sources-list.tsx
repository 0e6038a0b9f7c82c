// The sources of an answer: number, place in the guide, and the statement as the guide has it.
import type { Citation } from '../../lib/types.ts';
import { strings } from './strings.ts';

export type SourcesListProps = {
  sources: Citation[];
  /** Titles of guides by slug. */
  guideTitles: Record<string, string>;
};

export function SourcesList({ sources, guideTitles }: SourcesListProps) {
  if (sources.length === 0) return null;
  return (
    <section className="sources">
      <h3 className="label">{strings.sources}</h3>
      <ol>
        {sources.map((source) => (
          <Source key={source.number} source={source} above={placeAbove(source, guideTitles)} />
        ))}
      </ol>
    </section>
  );
}

function Source({ source, above }: { source: Citation; above: string[] }) {
  const { number, section, quote, href } = source;
  return (
    <li>
      <a className="source" href={href}>
        <span className="chip" aria-hidden="true">
          {number}
        </span>
        <span className="source-place">
          {above.map((title) => (
            <span key={title} className="source-above">
              {title} ›{' '}
            </span>
          ))}
          <span className="source-title">{section.title}</span>
        </span>
        <q className="source-quote">{quote}</q>
      </a>
    </li>
  );
}

// The headings above the section. The guide's own title is among them only where there are several
// guides to tell apart.
function placeAbove(source: Citation, guideTitles: Record<string, string>): string[] {
  const guideTitle = guideTitles[source.guide];
  const headings = source.section.path.slice(0, -1).filter((title) => title !== guideTitle);
  const several = Object.keys(guideTitles).length > 1;
  return several && guideTitle ? [guideTitle, ...headings] : headings;
}
