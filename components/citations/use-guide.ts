// One of the guides that are cited, by its slug or by an address within it; undefined where it is not known. A page
// holds the first few, so the names of the others are loaded when one of them is asked for.

import type { CitedGuide } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { useCitations } from './citations-context.ts';
import { loadList, useGuideList } from './use-guide-list.ts';

export function useGuide(slug: string | undefined): CitedGuide | undefined {
  return useCited((guide) => guide.slug === slug, slug !== undefined);
}

/** What a source is called: its section, behind the guide where there are several to tell apart. */
export function useSourceTitle({ guide, section: { title } }: Citation): string {
  const { guides = [], guideCount = guides.length } = useCitations() ?? {};
  const found = useGuide(guideCount > 1 ? guide : undefined);
  return found ? `${found.title} › ${title}` : title;
}

export function useGuideAt(href: string): CitedGuide | undefined {
  const [path] = href.split(/[?#]/, 1);
  return useCited(({ slug }) => path === guidePath(slug), true);
}

/** Those that the page holds; all, once they are there, where it does not hold one that is asked or cited. */
export function useGuidesOf(asked: string | null, cited: { guide: string }[]): CitedGuide[] {
  const { guides = [], guideCount = guides.length } = useCitations() ?? {};
  const held = new Set(guides.map(({ slug }) => slug));
  const slugs = [...cited.map(({ guide }) => guide), ...(asked === null ? [] : [asked])];
  const list = useGuideList(guides.length < guideCount && slugs.some((slug) => !held.has(slug)));
  return list.length > 0 ? list : guides;
}

/** Gives the titles of all guides by slug; of those that the page holds where the others cannot be had. */
export function useGuideTitles(): () => Promise<Record<string, string>> {
  const citations = useCitations();
  return async () => {
    const { guides = [], guideCount = guides.length } = citations ?? {};
    const known = guides.length < guideCount ? await loadList().catch(() => guides) : guides;
    return Object.fromEntries(known.map(({ slug, title }) => [slug, title]));
  };
}

function useCited(isIt: (guide: CitedGuide) => boolean, named: boolean): CitedGuide | undefined {
  const { guides = [], guideCount = guides.length } = useCitations() ?? {};
  const held = guides.find(isIt);
  const list = useGuideList(named && !held && guides.length < guideCount);
  return held ?? list.find(isIt);
}
