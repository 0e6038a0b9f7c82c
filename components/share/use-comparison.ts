// Compares what a shared conversation quotes with the guides, once and whenever asked again: all that it
// brings along, since whoever made the link chose what of it is shown, and how.
import { useEffect, useState } from 'react';
import { type Comparison, compareCitations } from '../../browser/share/compare-citations.ts';
import type { Citation } from '../../lib/types.ts';

export type ComparisonState =
  | { kind: 'under-way' }
  | { kind: 'failed' }
  | { kind: 'compared'; comparison: Comparison };

/** Of the same list, whenever it is called. */
export function useComparison(citations: Citation[]): [ComparisonState, again: () => void] {
  const [state, setState] = useState<ComparisonState>({ kind: 'under-way' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    const controller = new AbortController();
    setState({ kind: 'under-way' });
    compare(citations, controller.signal).then((next) => {
      if (!controller.signal.aborted) setState(next);
    });
    return () => controller.abort();
  }, [citations, attempt]);

  return [state, () => setAttempt((count) => count + 1)];
}

async function compare(citations: Citation[], signal: AbortSignal): Promise<ComparisonState> {
  const comparison = await compareCitations(citations, signal);
  return comparison ? { kind: 'compared', comparison } : { kind: 'failed' };
}
