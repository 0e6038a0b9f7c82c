// Citations that lead to the owner's own page of a guide where it has one, else to ours.

import type { Citation } from '../../lib/types.ts';
import { ownerHref } from '../../lib/wire/owner-links.ts';
import type { GuideIntro } from '../guide/guide-intro.ts';
import type { CitationLinks } from './guide-place.ts';

export function ownerLinks(guides: Pick<GuideIntro, 'slug' | 'canonicalUrl'>[]): CitationLinks {
  const owners = new Map(guides.map(({ slug, canonicalUrl }) => [slug, canonicalUrl]));
  const hrefOf = ({ guide, section, quote, href }: Citation) => {
    const owner = owners.get(guide);
    return owner ? ownerHref(owner, section.id, quote) : href;
  };
  return { kind: 'new-tab', hrefOf };
}
