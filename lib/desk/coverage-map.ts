// The outline of a guide with what readers asked of each section: what is answered, refused and disliked, and what nobody
// asks for.
import type { FeedbackEntry, Period, SectionSum, Store } from '../store/store.ts';
import type { Guide, Section } from '../types.ts';
import { allOf, type Endings, endingsOf } from './overview.ts';
import { type Paged, paged } from './paged.ts';
import { lastRatings } from './ratings.ts';
import { placeOf, type StatementPlaces, statementPlaces } from './statement-places.ts';

export type MappedSection = Pick<Section, 'id' | 'title' | 'depth'> & {
  endings: Endings;
  /** Of all endings together. */
  asked: number;
  /** Answers that quote it and were disliked. */
  disliked: number;
};

/** How much of a guide is asked for. */
export type GuideReach = Pick<Guide, 'slug' | 'title' | 'language'> & {
  asked: number;
  askedSections: number;
  silentSections: number;
};

export type CoverageMap = {
  /** The most asked first. */
  guides: GuideReach[];
  /** The one whose outline is shown; undefined where there is none. */
  guide: GuideReach | undefined;
  sections: Paged<MappedSection>;
  /** Sections that were asked for and are not in the guide any more, by their id. */
  gone: MappedSection[];
  /** The most that any of these sections was asked for, or 1. */
  most: number;
};

export type MapWanted = {
  /** The slug of the guide to be shown; the one that is asked most where it is unknown. */
  slug: string | undefined;
  page: number;
};

/** What was counted of a period. */
type Counted = { sums: SectionSum[]; disliked: FeedbackEntry[]; places: StatementPlaces };

export async function readCoverageMap(
  store: Pick<Store, 'sumsBySection' | 'feedback'>,
  period: Period,
  guides: Guide[],
  wanted: MapWanted,
): Promise<CoverageMap> {
  const sums = await store.sumsBySection(period);
  const { kept } = await lastRatings(store, period);
  const disliked = kept.filter(({ rating }) => rating === 'down');
  return coverageMap(guides, { sums, disliked, places: await statementPlaces(guides) }, wanted);
}

/** Sections of one page, guides that are listed, and sections that are gone. */
const most = { sections: 300, guides: 100, gone: 30 };

function coverageMap(
  guides: Guide[],
  { sums, disliked, places }: Counted,
  { slug, page }: MapWanted,
): CoverageMap {
  const byGuide = Map.groupBy(sums, ({ guide }) => guide);
  const reach = guides
    .map((guide) => reachOf(guide, byGuide.get(guide.slug) ?? []))
    .sort((one, other) => other.asked - one.asked);
  const shown = reach.find((each) => each.slug === slug) ?? reach[0];
  const guide = guides.find((each) => each.slug === shown?.slug);
  const own = Map.groupBy(byGuide.get(guide?.slug ?? '') ?? [], ({ section }) => section);
  const dislikes = dislikesOf(disliked, places, guide?.slug);
  const mapped = (section: Pick<Section, 'id' | 'title' | 'depth'>): MappedSection => {
    const { id, title, depth } = section;
    const endings = endingsOf(own.get(id) ?? []);
    return { id, title, depth, endings, asked: allOf(endings), disliked: dislikes.get(id) ?? 0 };
  };
  const sections = guide?.sections.map(mapped) ?? [];
  const ids = new Set(sections.map(({ id }) => id));
  const gone = [...own.keys()]
    .filter((id) => !ids.has(id))
    .slice(0, most.gone)
    .map((id) => mapped({ id, title: id, depth: 1 }));
  return {
    guides: reach.slice(0, most.guides),
    guide: shown,
    sections: paged(sections, page, most.sections),
    gone,
    most: [...sections, ...gone].reduce((highest, { asked }) => Math.max(highest, asked), 1),
  };
}

function reachOf({ slug, title, language, sections }: Guide, sums: SectionSum[]): GuideReach {
  const asked = new Set(sums.map(({ section }) => section));
  const askedSections = sections.filter(({ id }) => asked.has(id)).length;
  return {
    ...{ slug, title, language },
    asked: allOf(endingsOf(sums)),
    askedSections,
    silentSections: sections.length - askedSections,
  };
}

/** How many disliked answers quote each section of a guide. */
function dislikesOf(
  disliked: FeedbackEntry[],
  places: StatementPlaces,
  slug: string | undefined,
): Map<string, number> {
  const dislikes = new Map<string, number>();
  for (const { citations = [], guide } of disliked) {
    const quoted = citations
      .map((id) => placeOf(places, id, guide))
      .filter((place) => place?.guide === slug)
      .flatMap((place) => place?.statement.sectionId ?? []);
    for (const id of new Set(quoted)) dislikes.set(id, (dislikes.get(id) ?? 0) + 1);
  }
  return dislikes;
}
