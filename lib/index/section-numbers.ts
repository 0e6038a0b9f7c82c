// The number of a section by its guide and id. Of the ids only hashes are in memory: a guide has few sections to look
// through, and whoever asks for one reads its text as well. An answer asks for the same few sections a hundred times and
// more: what was looked up is remembered.
import type { Layout } from './layout.ts';
import { hashOf } from './text-hash.ts';

/** Sections whose number is remembered. */
const mostLookedUp = 10_000;

export type SectionIds = {
  /** By section, the hash of its id. */
  hashes: Uint32Array;
  layout: Pick<Layout, 'guideSections'>;
  /** The id of a section, read where it is kept. */
  idOf: (section: number) => string;
};

export class SectionNumbers {
  readonly #ids: SectionIds;
  /** By the number of the guide, then by id. */
  #known: Map<string, number>[] = [];
  #count = 0;

  constructor(ids: SectionIds) {
    this.#ids = ids;
  }

  /** Undefined for a section that is not there, which is looked up each time. */
  find(guide: number, sectionId: string): number | undefined {
    const known = this.#known[guide]?.get(sectionId);
    if (known !== undefined) return known;
    const found = this.#lookUp(guide, sectionId);
    if (found !== undefined) this.#remember(guide, sectionId, found);
    return found;
  }

  #lookUp(guide: number, sectionId: string): number | undefined {
    const { hashes, layout, idOf } = this.#ids;
    const [first = 0, last = 0] = layout.guideSections.subarray(guide, guide + 2);
    const own = hashes.subarray(first, last);
    const hash = hashOf(sectionId);
    for (let at = own.indexOf(hash); at >= 0; at = own.indexOf(hash, at + 1)) {
      if (idOf(first + at) === sectionId) return first + at;
    }
    return undefined;
  }

  #remember(guide: number, sectionId: string, number: number): void {
    if (this.#count >= mostLookedUp) {
      this.#known = [];
      this.#count = 0;
    }
    const ofGuide = this.#known[guide] ?? new Map();
    this.#known[guide] = ofGuide.set(sectionId, number);
    this.#count += 1;
  }
}
