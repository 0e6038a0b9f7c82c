// What of a guide's page is the same whatever is cited in it, as HTML. Of a long guide that is nearly all of the page,
// and takes long to make.
import type { ReactNode } from 'react';
import {
  type CitedPlace,
  type FindSection,
  nothingCited,
} from '../../browser/guide/cited-statement.ts';
import { type OutlinedSection, outlineOf } from '../../browser/guide/guide-outline.ts';
import { countingWords } from '../../browser/guide/reading-time.ts';
import type { Guide } from '../../lib/types.ts';
import { Strip } from '../document/pieces.ts';
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
  entries: Strip;
  sections: Strip;
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
  const { opening, sections } = outlineOf(guide);
  const words = countingWords(guide);
  await giveWay();
  if (opening) words.add(opening);
  const made: Record<'entries' | 'sections', Uint8Array[]> = { entries: [], sections: [] };
  const places: GuideParts['places'] = [];
  for (const outlined of sections) {
    await giveWay();
    words.add(outlined.section);
    const { entry, section } = partsOf({ guide, outlined, cited: nothingCited, context });
    made.entries.push(encoder.encode(render(entry)));
    made.sections.push(encoder.encode(render(section)));
    const { level, around } = outlined;
    places.push({ id: outlined.section.id, level, around });
  }
  words.end();
  await giveWay();
  return {
    head: render(<GuideHead guide={guide} origin={origin} context={context} />),
    facts: render(<GuideFacts guide={guide} context={context} />),
    entries: new Strip(made.entries),
    sections: new Strip(made.sections),
    places,
    openingId: opening?.id,
  };
}

const encoder = new TextEncoder();

export type CitedProps = {
  guide: Guide;
  find: FindSection;
  cited: CitedPlace;
  context: PageContext;
};

/** HTML of sections that are not as they are in the parts, by their place. */
export type Changed = Record<'entries' | 'sections', Map<number, string>>;

/** What of the parts is another where one place is cited: its own section, and those that lead to it. */
export async function citedParts(
  parts: GuideParts,
  { guide, find, cited, context }: CitedProps,
): Promise<Changed> {
  const changed: Changed = { entries: new Map(), sections: new Map() };
  if (cited.kind === 'none') return changed;
  const render = await loadRenderer();
  const { sectionId } = cited;
  for (const [at, { id, level, around }] of parts.places.entries()) {
    const isNear = around.previous?.id === sectionId || around.next?.id === sectionId;
    if (id !== sectionId && !isNear) continue;
    const section = find(id);
    if (!section) continue;
    const drawn = partsOf({ guide, outlined: { section, level, around }, cited, context });
    changed.entries.set(at, render(drawn.entry));
    changed.sections.set(at, render(drawn.section));
  }
  return changed;
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
