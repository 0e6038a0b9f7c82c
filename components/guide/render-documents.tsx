// The guide pages as HTML: a guide, the list of guides, and the pages that only say one thing.

import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import type { FindSection } from '../../browser/guide/cited-statement.ts';
import type { Guide } from '../../lib/types.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { Document, type DocumentAssets } from '../document/document.tsx';
import { NoticePage } from '../document/notice-page.tsx';
import { pageHref } from '../document/page-href.ts';
import type { Piece } from '../document/pieces.ts';
import { renderDocument } from '../document/render-document.ts';
import { GuideLinks } from './guide-links.tsx';
import { GuideList, type GuideListProps } from './guide-list.tsx';
import { citedParts, type GuideParts } from './guide-parts.tsx';
import { GuideView, type GuideViewProps } from './guide-view.tsx';
import { OpenGraph } from './open-graph.tsx';
import type { PageContext } from './page-context.ts';

// Nobody can guess them and write them into a guide.
const slotFor = (part: string) => `${part} ${randomUUID()}`;
const slots = {
  head: slotFor('head'),
  facts: slotFor('facts'),
  entries: slotFor('entries'),
  sections: slotFor('sections'),
};

export type GuideDocumentProps = Omit<GuideViewProps, 'slots'> & {
  /** What is the same whatever is cited, of the same guide in the same context. */
  parts: GuideParts;
  find: FindSection;
  assets: DocumentAssets;
};

export async function renderGuide({
  assets,
  parts,
  find,
  ...props
}: GuideDocumentProps): Promise<Piece[]> {
  const { guide, context } = props;
  const opening = parts.openingId === undefined ? undefined : find(parts.openingId);
  const hasContents = parts.places.length > 0;
  const frame = await renderDocument(
    <Document
      language={context.wording.language}
      title={`${guide.title} · ${context.wording.strings.product}`}
      assets={assets}
      head={slots.head}
    >
      <GuideView {...props} slots={{ ...slots, opening, hasContents }} />
    </Document>,
  );
  const changed = await citedParts(parts, { ...props, find });
  return filled(frame, {
    head: [parts.head],
    facts: [parts.facts],
    entries: parts.entries.with(changed.entries),
    sections: parts.sections.with(changed.sections),
  });
}

// The document with what belongs into its slots, each of which stands there once or not at all.
function filled(frame: string, contents: Record<keyof typeof slots, Piece[]>): Piece[] {
  const places = Object.entries(slots)
    .map(([part, slot]) => ({ part: part as keyof typeof slots, slot, at: frame.indexOf(slot) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { part, slot, at } of places) {
    pieces.push(frame.slice(from, at), ...contents[part]);
    from = at + slot.length;
  }
  return [...pieces, frame.slice(from)];
}

export function renderGuideList({
  assets,
  address,
  ...props
}: GuideListProps & { assets: DocumentAssets; address: string }): Promise<string> {
  const { strings, say, language } = props.context.wording;
  const about = say(strings.guideCount, { count: props.guides.length });
  const head = (
    <>
      <meta name="description" content={about} />
      <link rel="canonical" href={address} />
      <OpenGraph
        type="website"
        title={strings.allGuides}
        description={about}
        address={address}
        origin={new URL(address).origin}
        language={language}
        context={props.context}
      />
    </>
  );
  const title = `${strings.allGuides} · ${strings.product}`;
  return renderDocument(
    <Document language={language} title={title} assets={assets} head={head}>
      <GuideList {...props} />
    </Document>,
  );
}

type NoticeOptions = { context: PageContext; assets: DocumentAssets | undefined };

/** An address that names no guide: the guides there are. */
export function renderMissingGuide({
  guides,
  ...options
}: NoticeOptions & { guides: Guide[] }): Promise<string> {
  const { missing, missingNote } = options.context.wording.strings;
  const links = <GuideLinks guides={guides} context={options.context} />;
  return renderNotice({ ...options, title: missing, note: missingNote, links });
}

/** A page that could not be made; why is in the server's log, and on the page where a reason is given. */
export function renderFailure({
  reason,
  ...options
}: NoticeOptions & { reason?: string | undefined }): Promise<string> {
  const { failed, failedNote } = options.context.wording.notices;
  return renderNotice({ ...options, title: failed, note: reason ?? failedNote, links: undefined });
}

function renderNotice({
  context,
  assets,
  title,
  note,
  links,
}: NoticeOptions & { title: string; note: string; links: ReactElement | undefined }) {
  const { language, strings } = context.wording;
  return renderDocument(
    <Document language={language} title={`${title} · ${strings.product}`} assets={assets}>
      <NoticePage
        title={title}
        note={note}
        name={strings.product}
        home={pageHref(sitePath('/'), context)}
      >
        {links}
      </NoticePage>
    </Document>,
  );
}
