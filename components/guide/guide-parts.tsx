// What of a guide's page is the same whatever is cited in it, as HTML. Of a long guide that is nearly all of the page,
// and takes long to make.
import type { ReactNode } from 'react';
import {
  type CitedPlace,
  type FindSection,
  nothingCited,
} from '../../browser/guide/cited-statement.ts';
import { type OutlinedSection, outlineOf } from '../../browser/guide/guide-outline.ts';
import { countWords } from '../../browser/guide/reading-time.ts';
import type { Guide } from '../../lib/types.ts';
import { loadRenderer } from '../document/render-document.ts';
import { ContentsEntry } from './contents-list.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideHead, type GuideHeadProps } from './guide-head.tsx';
import { GuideSection } from './guide-section.tsx';
import { linkTo, type PageContext } from './page-context.ts';

export type GuideParts = {
  head: string;
  facts: string;
  /** Of each section behind the opening: its entry in the contents, and itself. */
  entries: string[];
  sections: string[];
  /** By which these are drawn anew: of the same sections. */
  places: (Omit<OutlinedSection, 'section'> & { id: string })[];
  openingId: string | undefined;
};

/** @param giveWay Waits for others between two sections. */
export async function renderGuideParts(
  { guide, origin, context }: GuideHeadProps,
  giveWay: () => Promise<void>,
): Promise<GuideParts> {
  const render = await loadRenderer();
  await countWords(guide, giveWay);
  const { opening, sections } = outlineOf(guide);
  const parts: GuideParts = {
    head: render(<GuideHead guide={guide} origin={origin} context={context} />),
    facts: render(<GuideFacts guide={guide} context={context} />),
    entries: [],
    sections: [],
    places: [],
    openingId: opening?.id,
  };
  for (const outlined of sections) {
    await giveWay();
    const { entry, section } = partsOf({ guide, outlined, cited: nothingCited, context });
    parts.entries.push(render(entry));
    parts.sections.push(render(section));
    const { level, around } = outlined;
    parts.places.push({ id: outlined.section.id, level, around });
  }
  return parts;
}

export type CitedProps = {
  guide: Guide;
  find: FindSection;
  cited: CitedPlace;
  context: PageContext;
};

/** The same parts with one place cited: its own section, and those that lead to it. */
export async function citedParts(
  parts: GuideParts,
  { guide, find, cited, context }: CitedProps,
): Promise<GuideParts> {
  if (cited.kind === 'none') return parts;
  const render = await loadRenderer();
  const [entries, sections] = [[...parts.entries], [...parts.sections]];
  const { sectionId } = cited;
  for (const [at, { id, level, around }] of parts.places.entries()) {
    if (![id, around.previous?.id, around.next?.id].includes(sectionId)) continue;
    const section = find(id);
    if (!section) continue;
    const drawn = partsOf({ guide, outlined: { section, level, around }, cited, context });
    entries[at] = render(drawn.entry);
    sections[at] = render(drawn.section);
  }
  return { ...parts, entries, sections };
}

type PartProps = {
  guide: Guide;
  outlined: OutlinedSection;
  cited: CitedPlace;
  context: PageContext;
};

function partsOf({ guide, outlined, cited, context }: PartProps): {
  entry: ReactNode;
  section: ReactNode;
} {
  const hrefOf = linkTo(guide, cited, context);
  return {
    entry: <ContentsEntry {...outlined} hrefOf={hrefOf} />,
    section: (
      <GuideSection guide={guide} {...outlined} cited={cited} hrefOf={hrefOf} context={context} />
    ),
  };
}
