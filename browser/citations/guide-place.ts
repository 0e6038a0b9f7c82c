// Places in the guides, as links and panels know them.
import type { Citation } from '../../lib/types.ts';

export type CitedGuide = { slug: string; title: string; language: string };

/** A place in a guide: a cited statement or a section. */
export type GuidePlace = { href: string; title: string; citation?: Citation };

/**
 * Where links into the guide lead: to a panel beside the chat, or to a new tab, in which a citation may have
 * another address than its own.
 */
export type CitationLinks =
  | { kind: 'panel' }
  | { kind: 'new-tab'; hrefOf: (citation: Citation) => string };

export function citedPlace(citation: Citation): GuidePlace {
  return { href: citation.href, title: citation.section.title, citation };
}

/** How a cited statement is known among those of all guides. */
export function statementKey({ guide, statementId }: Pick<Citation, 'guide' | 'statementId'>) {
  return `${guide}/${statementId}`;
}
