// A citation's number in the text: a small sign that points into the guide, shows what it cites, and
// opens the place beside the chat.
import type { Citation } from '../../lib/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { moveAmongCitations } from './citation-arrows.ts';
import { citedPlace, useCitations } from './citations-context.ts';
import { useIsGone } from './gone-statements.ts';
import { previewTrigger } from './preview-trigger.ts';
import { useGuideLink } from './use-guide-link.ts';

export function CitationChip({ citation }: { citation: Citation }) {
  const { strings, say } = useStrings();
  const control = useCitations();
  const gone = useIsGone(citation);
  const link = useGuideLink(citedPlace(citation));
  const name = gone ? strings.citations.goneSource : strings.citations.source;
  const { number, section, quote, href } = citation;
  return (
    <a
      className="chip"
      href={href}
      data-citation="text"
      data-gone={gone || undefined}
      aria-label={say(name, { number, title: section.title })}
      aria-description={quote}
      {...link}
      {...(control && previewTrigger({ citation, gone }, control.preview))}
      onKeyDown={moveAmongCitations}
    >
      {number}
    </a>
  );
}
