// Compares what a shared conversation quotes with the guides, once and whenever asked again.
import { useEffect, useMemo, useState } from 'react';
import { type Conversation, citedSources, shownTurns } from '../conversation/conversation.ts';
import { type Comparison, compareCitations } from './compare-citations.ts';

export type ComparisonState =
  | { kind: 'under-way' }
  | { kind: 'failed' }
  | { kind: 'compared'; comparison: Comparison };

export function useComparison(conversation: Conversation): [ComparisonState, again: () => void] {
  const [state, setState] = useState<ComparisonState>({ kind: 'under-way' });
  const [attempt, setAttempt] = useState(0);
  const citations = useMemo(() => shownTurns(conversation).flatMap(citedSources), [conversation]);

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

async function compare(
  citations: Parameters<typeof compareCitations>[0],
  signal: AbortSignal,
): Promise<ComparisonState> {
  if (citations.length === 0) {
    return { kind: 'compared', comparison: { guides: [], citations: [] } };
  }
  const comparison = await compareCitations(citations, signal);
  return comparison ? { kind: 'compared', comparison } : { kind: 'failed' };
}
