// A citation's number in the text: a small sign that points into the guide, shows what it cites, and
// opens the place beside the chat.

import { moveAmongCitations } from '../../browser/citations/citation-arrows.ts';
import { citedPlace } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useCitations, useLeadsToNewTab } from './citations-context.ts';
import { useIsGone } from './gone-statements.ts';
import { previewTrigger } from './preview-trigger.ts';
import { useSourceTitle } from './use-guide.ts';
import { useGuideLink } from './use-guide-link.ts';

export function CitationChip({ citation }: { citation: Citation }) {
  const { strings, say } = useStrings();
  const control = useCitations();
  const gone = useIsGone(citation);
  const link = useGuideLink(citedPlace(citation));
  const { number, quote } = citation;
  const title = useSourceTitle(citation);
  const { source, goneSource, newTab } = strings.citations;
  const name = say(gone ? goneSource : source, { number, title });
  const hint = useLeadsToNewTab() ? ` ${newTab}` : '';
  return (
    <a
      className="chip"
      {...link}
      href={link.href}
      data-citation="text"
      data-gone={gone || undefined}
      aria-label={name + hint}
      aria-description={quote}
      {...(control && previewTrigger({ citation, gone }, control.preview))}
      onKeyDown={moveAmongCitations}
    >
      {number}
    </a>
  );
}
