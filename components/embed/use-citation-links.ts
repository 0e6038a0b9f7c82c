// Where the citations of the embedded chat lead, as the site's owner wishes. What makes links into the owner's
// own page is loaded with the first question, and only where a guide has such a page.
import { useEffect, useMemo, useState } from 'react';
import type { CitationLinks } from '../../browser/citations/guide-place.ts';
import type { ownerLinks } from '../../browser/citations/owner-links.ts';
import type { GuideIntro } from '../../browser/guide/guide-intro.ts';
import type { FrameOptions } from '../../lib/wire/widget-messages.ts';

export type CitationLinksOptions = {
  guides: GuideIntro[];
  mode: FrameOptions['citations'];
  /** Whether anything was asked. */
  asked: boolean;
};

const panel: CitationLinks = { kind: 'panel' };
const ownPage: CitationLinks = { kind: 'new-tab', hrefOf: ({ href }) => href };

export function useCitationLinks({ guides, mode, asked }: CitationLinksOptions): CitationLinks {
  const [make, setMake] = useState<typeof ownerLinks>();
  const wanted = asked && mode === 'auto' && guides.some(({ canonicalUrl }) => canonicalUrl);

  useEffect(() => {
    if (!wanted) return;
    // Until then, and where it cannot be had, citations lead to our page.
    import('../../browser/citations/owner-links.ts').then(
      (links) => setMake(() => links.ownerLinks),
      () => {},
    );
  }, [wanted]);

  return useMemo(() => {
    if (mode === 'panel') return panel;
    return make && mode === 'auto' ? make(guides) : ownPage;
  }, [guides, mode, make]);
}
