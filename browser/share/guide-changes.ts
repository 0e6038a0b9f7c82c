// What the comparison of a shared conversation with the guides comes to: which quotes are gone, and what
// became of each guide since.

import type { Citation } from '../../lib/types.ts';
import { statementKey } from '../citations/guide-place.ts';
import type { Comparison } from './compare-citations.ts';
import type { SharedGuide } from './shared-record.ts';

export type GuideChange =
  | { kind: 'gone'; title: string }
  | { kind: 'unchanged'; title: string }
  | { kind: 'updated'; title: string; day: string; before: string | null }
  | { kind: 'changed'; title: string };

/** One change a cited guide; none where the version at the time is not known. */
export function guideChanges(
  citations: Citation[],
  before: SharedGuide[],
  comparison: Comparison,
): GuideChange[] {
  const slugs = new Set(citations.map(({ guide }) => guide));
  return Array.from(slugs).flatMap((slug): GuideChange[] => {
    const was = before.find((guide) => guide.slug === slug);
    const is = comparison.guides.find((guide) => guide.slug === slug);
    if (!is) return [{ kind: 'gone', title: slug }];
    const { title, updated } = is;
    if (!was?.version) return [];
    if (was.version === is.version) return [{ kind: 'unchanged', title }];
    if (!updated || updated === was.updated) return [{ kind: 'changed', title }];
    return [{ kind: 'updated', title, day: updated, before: was.updated }];
  });
}

/** Keys of the statements that no longer stand as they were quoted. */
export function goneStatements({ citations }: Comparison): Set<string> {
  return new Set(citations.filter(({ stands }) => !stands).map(statementKey));
}
