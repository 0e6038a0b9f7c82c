// What a question has in common with each wording of a group. It goes by the words of the question, so that wordings
// that hold none of them cost nothing.
import type { WordingGroup, WordingTable } from '../index/wording-table.ts';

/** Share of a word's mass that a wording holds which has only a synonym of it. */
const synonymShare = 0.8;

/** A word of a question, once a stem, with its mass in nats and the stems of each synonym. */
export type AskedWord = { stem: string; mass: number; alternatives: string[][] };

/** Compares one question with groups of wordings, one after the other, in the same memory. */
export class WordingOverlap {
  /** The places in the group of the wordings that hold a word of the question. */
  places: number[] = [];
  /** By place, the masses in nats that both say, of either. */
  both = new Float64Array(0);
  /** By place, what of it counts though the title of the wording's guide says it, too. */
  titled = new Float64Array(0);
  /** By place, the number of the last word that the wording was found to hold, from 1. */
  #last = new Uint32Array(0);
  readonly #asked: AskedWord[];
  readonly #stems: ReadonlySet<string>;
  readonly #table: WordingTable;

  constructor(asked: AskedWord[], table: WordingTable) {
    this.#asked = asked;
    this.#stems = new Set(asked.map(({ stem }) => stem));
    this.#table = table;
  }

  /** Reads the next group; what is told of the one before is gone. */
  read(group: WordingGroup): void {
    this.#clear(group.wordings.length);
    const counted = new Map<number, Set<string>>();
    let number = 0;
    for (const word of this.#asked) {
      number += 1;
      const guides = this.#table.titledWith(word.stem);
      this.#readWord(word, group, { number, guides });
      for (const synonym of word.alternatives) {
        this.#readSynonym(word, synonym, group, { number, guides, counted });
      }
    }
  }

  #clear(length: number): void {
    for (const place of this.places) {
      this.both[place] = 0;
      this.titled[place] = 0;
      this.#last[place] = 0;
    }
    this.places = [];
    if (length <= this.both.length) return;
    this.both = new Float64Array(length);
    this.titled = new Float64Array(length);
    this.#last = new Uint32Array(length);
  }

  #readWord({ stem, mass }: AskedWord, group: WordingGroup, { number, guides }: Read): void {
    const { places, masses } = group.holding(stem);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const shared = mass + (masses[at] ?? 0);
      this.#add(place, shared, number);
      if (isTitled(place, group, guides)) this.titled[place] = (this.titled[place] ?? 0) + shared;
    }
  }

  #readSynonym(
    { mass }: AskedWord,
    synonym: string[],
    group: WordingGroup,
    { number, guides, counted }: Read & { counted: Map<number, Set<string>> },
  ): void {
    for (const place of holdingAll(synonym, group)) {
      if (this.#last[place] === number) continue;
      const known = counted.get(place) ?? new Set();
      counted.set(place, known);
      let own = 0;
      for (const each of synonym) {
        if (known.has(each) || this.#stems.has(each)) continue;
        known.add(each);
        own += group.wordings[place]?.masses.get(each) ?? 0;
      }
      this.#add(place, synonymShare * (mass + own), number);
      if (isTitled(place, group, guides)) this.titled[place] = (this.titled[place] ?? 0) + mass;
    }
  }

  #add(place: number, shared: number, number: number): void {
    if (this.#last[place] === 0) this.places.push(place);
    this.#last[place] = number;
    this.both[place] = (this.both[place] ?? 0) + shared;
  }
}

/** The number of a word of the question, from 1, and the guides whose titles hold it. */
type Read = { number: number; guides: ReadonlySet<string> };

function isTitled(place: number, { wordings }: WordingGroup, guides: ReadonlySet<string>): boolean {
  return guides.size > 0 && guides.has(wordings[place]?.guide ?? '');
}

function holdingAll([first, ...others]: string[], group: WordingGroup): number[] {
  const { places } = group.holding(first ?? '');
  if (others.length === 0) return places;
  const holds = (place: number, stem: string) => group.wordings[place]?.masses.has(stem) ?? false;
  return places.filter((place) => others.every((stem) => holds(place, stem)));
}
