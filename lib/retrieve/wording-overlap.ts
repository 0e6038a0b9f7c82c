// What a question has in common with each wording of a group. It goes by the words of the question, so that wordings
// that hold none of them cost nothing.
import type { Wording, WordingGroup, WordingTable } from '../index/wording-table.ts';

/** Share of a word's mass that a wording holds which has only a synonym of it. */
const synonymShare = 0.8;

/** A word of a question, once a stem, with its mass in nats and the stems of each synonym. */
export type AskedWord = { stem: string; mass: number; alternatives: string[][] };

/** A synonym: the stem by which its wordings are found, and the others that they must hold as well. */
type Synonym = {
  first: string;
  others: string[];
  /** Those of its stems that the question lacks, numbered from 0 over all synonyms: each counts once for a wording. */
  added: { stem: string; number: number }[];
};

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
  /** By added stem, and in that by place, whether it was counted. */
  #counted = new Uint8Array(0);
  #addedStems = 0;
  readonly #asked: { word: AskedWord; synonyms: Synonym[] }[];
  readonly #table: WordingTable;

  constructor(asked: AskedWord[], table: WordingTable) {
    this.#table = table;
    const stems = new Set(asked.map(({ stem }) => stem));
    const numbers = new Map<string, number>();
    const numberOf = (stem: string) => {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      return number;
    };
    this.#asked = asked.map((word) => {
      const synonyms = word.alternatives.map((alternative): Synonym => {
        const [first = '', ...others] = alternative;
        const added = alternative.filter((stem) => !stems.has(stem));
        return { first, others, added: added.map((stem) => ({ stem, number: numberOf(stem) })) };
      });
      return { word, synonyms };
    });
    this.#addedStems = numbers.size;
  }

  /** Reads the next group; what is told of the one before is gone. */
  read(group: WordingGroup): void {
    this.#clear(group.wordings.length);
    let number = 0;
    for (const { word, synonyms } of this.#asked) {
      number += 1;
      const guides = this.#table.titledWith(word.stem);
      this.#readWord(word, group, { number, guides });
      for (const synonym of synonyms) this.#readSynonym(word, synonym, group, { number, guides });
    }
  }

  #clear(length: number): void {
    for (const place of this.places) {
      this.both[place] = 0;
      this.titled[place] = 0;
      this.#last[place] = 0;
    }
    this.places = [];
    if (this.#counted.length < this.#addedStems * length) {
      this.#counted = new Uint8Array(this.#addedStems * length);
    } else this.#counted.fill(0, 0, this.#addedStems * length);
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
    { first, others, added }: Synonym,
    group: WordingGroup,
    { number, guides }: Read,
  ): void {
    const { places, masses } = group.holding(first);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      if (this.#last[place] === number || !holdsAll(others, group.wordings[place])) continue;
      let own = 0;
      for (const { stem, number: addedNumber } of added) {
        const counted = addedNumber * group.wordings.length + place;
        if (this.#counted[counted] === 1) continue;
        this.#counted[counted] = 1;
        own += (stem === first ? masses[at] : group.wordings[place]?.masses.get(stem)) ?? 0;
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

function holdsAll(stems: string[], wording: Wording | undefined): boolean {
  for (const stem of stems) if (!wording?.masses.has(stem)) return false;
  return true;
}
