// One of the guides that are cited, by its slug or by an address within it; undefined where it is not known.

import type { CitedGuide } from '../../browser/citations/guide-place.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { useCitations } from './citations-context.ts';

export function useGuide(slug: string | undefined): CitedGuide | undefined {
  return useCitations()?.guides.find((guide) => guide.slug === slug);
}

export function useGuideAt(href: string): CitedGuide | undefined {
  const [path] = href.split(/[?#]/, 1);
  return useCitations()?.guides.find(({ slug }) => path === guidePath(slug));
}
