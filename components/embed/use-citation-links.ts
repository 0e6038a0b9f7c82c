// Where the citations of the embedded chat lead, as the site's owner wishes. What makes links into the owner's
// own page is loaded with the first question, and only where a guide has such a page or not all are shown.
import { useEffect, useState } from 'react';
import type { CitationLinks } from '../../browser/citations/guide-place.ts';
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { NamedGuide } from '../../browser/guide/guide-list.ts';
import type { FrameOptions } from '../../lib/wire/widget-messages.ts';
import { loadList } from '../citations/use-guide-list.ts';

export type CitationLinksOptions = {
  guides: GuidesIntro;
  mode: FrameOptions['citations'];
  /** Whether anything was asked. */
  asked: boolean;
};

const panel: CitationLinks = { kind: 'panel' };
const ownPage: CitationLinks = { kind: 'new-tab', hrefOf: ({ href }) => href };

export function useCitationLinks({ guides, mode, asked }: CitationLinksOptions): CitationLinks {
  const [owners, setOwners] = useState<CitationLinks>();
  const { shown, count } = guides;
  const isWhole = shown.length === count;
  const wanted =
    asked && mode === 'auto' && (!isWhole || shown.some(({ canonicalUrl }) => canonicalUrl));

  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    // Until then, and where it cannot be had, citations lead to our page.
    makeLinks(isWhole ? shown : undefined).then(
      (links) => !stale && setOwners(links),
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [wanted, isWhole, shown]);

  return mode === 'panel' ? panel : (mode === 'auto' && owners) || ownPage;
}

async function makeLinks(guides: NamedGuide[] | undefined): Promise<CitationLinks> {
  const { ownerLinks } = await import('../../browser/citations/owner-links.ts');
  return ownerLinks(guides ?? (await loadList()));
}
