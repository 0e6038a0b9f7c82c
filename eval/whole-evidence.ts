// Every passage of some guides as the evidence for a draft, as if retrieval had found them all.
import type { GuideIndex } from '../lib/index/guide-index.ts';
import type { Evidence } from '../lib/types.ts';

export function wholeEvidence({ passages }: GuideIndex): Evidence {
  return {
    query: {
      question: 'What does the guide say?',
      context: [],
      said: [],
      about: [],
      quotes: undefined,
      kind: 'question',
      corrections: [],
      guide: undefined,
      parts: [],
    },
    parts: [],
    passages: passages.map((passage) => ({ passage, score: 1 })),
    verdict: 'answered',
  };
}
