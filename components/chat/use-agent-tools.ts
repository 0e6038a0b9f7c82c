// The guide as tools of the page, for an assistant in the reader's browser: as long as the page is there.
import { useEffect } from 'react';
import type { ModelContext } from '../../browser/agent-tools/offer-tools.ts';
import type { Language } from '../../lib/wire/languages.ts';

declare global {
  interface Document {
    /** Few browsers have it. */
    readonly modelContext?: ModelContext;
  }
}

type AgentTools = { offered: boolean; endpoint: string; guide: string | null; language: Language };

/** Nothing is loaded in a browser that knows no tools. */
export function useAgentTools({ offered, endpoint, guide, language }: AgentTools): void {
  useEffect(() => {
    const { modelContext } = document;
    if (!offered || !modelContext) return;
    const life = new AbortController();
    const api = new URL('.', new URL(endpoint, document.baseURI)).href.slice(0, -1);
    import('../../browser/agent-tools/offer-tools.ts')
      .then(({ offerTools }) => offerTools(modelContext, { api, guide, language }, life.signal))
      // The page is as useful to its reader without them.
      .catch(() => {});
    return () => life.abort();
  }, [offered, endpoint, guide, language]);
}
