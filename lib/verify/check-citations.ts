// Compares quotes, as a shared conversation carries them, with what the guides say now.
import type { GuideIndex } from '../index/guide-index.ts';
import { guideVersion } from '../index/guide-version.ts';
import type { Guide, QuotedStatement } from '../types.ts';
import type { CheckedCitations } from '../wire/checked-citations.ts';
import { statementHref } from '../wire/links.ts';
import { oneLine } from '../wire/one-line.ts';

/** Says of each quote whether it still stands. A guide that is not there is no error. */
export function checkCitations(quoted: QuotedStatement[], index: GuideIndex): CheckedCitations {
  const guides = new Map(index.guides.map((guide) => [guide.slug, guide]));
  const cited = new Set(quoted.map(({ guide }) => guides.get(guide)).filter((guide) => !!guide));
  return {
    guides: [...cited].map((guide) => ({
      slug: guide.slug,
      title: guide.title,
      updated: guide.updated,
      version: guideVersion(guide),
    })),
    citations: quoted.map((citation) => checkCitation(citation, guides.get(citation.guide), index)),
  };
}

function checkCitation(
  { guide, statementId, quote }: QuotedStatement,
  known: Guide | undefined,
  index: GuideIndex,
): CheckedCitations['citations'][number] {
  if (!known) return { guide, statementId, stands: false, href: null };
  const statement = index.statement(guide, statementId);
  // The id of a statement that is gone still names its section.
  const sectionId = statement?.sectionId ?? statementId.slice(0, statementId.lastIndexOf('.'));
  const href = statementHref(guide, sectionId, statementId);
  if (statement === undefined) return { guide, statementId, stands: false, href };
  if (oneLine(statement.text) === oneLine(quote)) return { guide, statementId, stands: true, href };
  return { guide, statementId, stands: false, quote: statement.text, href };
}
