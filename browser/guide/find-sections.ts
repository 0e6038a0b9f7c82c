// Sections that hold the words of a question which is still being written. Whoever types is not told of failures.
import * as v from 'valibot';
import { citationSchema } from '../../lib/wire/stream-parts.ts';

const { guide, section, href } = citationSchema.entries;
const sectionSchema = v.object({ guide, section, href });
const foundSchema = v.object({ passages: v.array(sectionSchema) });

export type FoundSection = v.InferOutput<typeof sectionSchema>;

/** Letters and figures from which on a text is looked for, and characters after which it is a question of its own. */
const lengths = { least: 3, most: 160 };

/** Passages that are asked for: several of one section are one. */
const passagesAsked = 8;

/** Whether a text is worth looking for. */
export function isSearched(text: string): boolean {
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return signs >= lengths.least && text.length <= lengths.most;
}

export type SectionFinder = {
  /** The best sections, each once; none where the server is not reached, refuses, or was told to pause. */
  find(text: string, asked: string | null, signal: AbortSignal): Promise<FoundSection[]>;
};

/** `api` is the address that searches. */
export function sectionFinder(api: string): SectionFinder {
  let pausesUntil = 0;
  return {
    async find(text, asked, signal) {
      if (Date.now() < pausesUntil || !navigator.onLine) return [];
      const wanted = new URLSearchParams({ q: text, k: String(passagesAsked), by: 'words' });
      if (asked !== null) wanted.set('guide', asked);
      try {
        const response = await fetch(`${api}?${wanted}`, { signal });
        if (!response.ok) {
          pausesUntil = Date.now() + 1000 * (Number(response.headers.get('retry-after')) || 1);
          return [];
        }
        return sectionsOf(v.parse(foundSchema, await response.json()));
      } catch {
        return [];
      }
    },
  };
}

function sectionsOf({ passages }: v.InferOutput<typeof foundSchema>): FoundSection[] {
  const byHref = new Map<string, FoundSection>();
  for (const passage of passages) {
    if (!byHref.has(passage.href)) byHref.set(passage.href, passage);
  }
  return [...byHref.values()];
}
