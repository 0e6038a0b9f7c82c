// The number of a section by its guide and id. An answer asks for the same few sections a hundred times and more: what
// was looked up is remembered.
import type { StringTable } from './string-table.ts';

/** Sections whose number is remembered. */
const mostLookedUp = 50_000;

export class SectionNumbers {
  readonly #table: StringTable;
  /** By the number of the guide, then by id. */
  #known: Map<string, number>[] = [];
  #count = 0;

  /** @param table `<guide's number>#<section id>`, in the order of the sections. */
  constructor(table: StringTable) {
    this.#table = table;
  }

  /** Undefined for a section that is not there, which is looked up each time. */
  find(guide: number, sectionId: string): number | undefined {
    const known = this.#known[guide]?.get(sectionId);
    if (known !== undefined) return known;
    const found = this.#table.find(`${guide}#${sectionId}`);
    if (found !== undefined) this.#remember(guide, sectionId, found);
    return found;
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
