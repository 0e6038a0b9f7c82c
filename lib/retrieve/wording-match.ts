// How alike a question is to what sections and statements are asked as, and to what the author of a
// guide lists as not covered.
import type { GuideIndex } from '../index/guide-index.ts';
import { tokensOf, type WordingToken } from '../index/wording-postings.ts';
import { type Wording, WordingGroup, type WordingTable } from '../index/wording-table.ts';
import { stopWords } from '../language/stop-words.ts';
import type { PartEvidence, Passage, RankedPassage } from '../types.ts';

/** Likenesses of 0 to 1: 1 for the same words. */
export type Likeness = {
  /** Of the nearest wording. */
  best: number;
  /** Of the nearest few, the nearer the heavier: several that are alike are surer than one. */
  nearest: number;
};

/** Share of a word's mass that a wording holds which has only a synonym of it. */
const synonymShare = 0.8;
/** How far the nearest wording alone counts against the nearest few. */
const bestShare = 0.5;
const nearestWeights = [1, 1 / 2, 1 / 3];

/** Likeness up to which a question may be like a wording by chance. */
const chanceLikeness = 0.3;

/** What a likeness has above chance, 0 to 1. */
export function aboveChance(likeness: number): number {
  return Math.max(0, likeness - chanceLikeness) / (1 - chanceLikeness);
}

/** Compares one question with wordings: with those of the sections that are looked at, and no others. */
export class WordingMatch {
  readonly #table: WordingTable;
  readonly #asked: AskedWord[];
  /** What all of the question weighs that the title of a guide lacks, by slug. */
  readonly #untitled = new Map<string, number>();
  readonly #known = new Map<string, Likeness>();
  /** By section as a whole, and by statement; those above 0. */
  readonly #nearest = new Map<string, number>();

  constructor(question: string, index: GuideIndex) {
    this.#table = index.wordings;
    this.#asked = readQuestion(question, index, this.#table);
  }

  /** The likeness of what a passage's section is asked as. */
  ofSection({ guide, sectionId }: Pick<Passage, 'guide' | 'sectionId'>): Likeness {
    const key = `${guide}#${sectionId}`;
    const known = this.#known.get(key) ?? this.#compareSection(guide, sectionId);
    this.#known.set(key, known);
    return known;
  }

  /** The likenesses of the nearest wordings of some passages' sections and of their statements. */
  ofPassages(ranked: RankedPassage[]): PartEvidence['likeness'] {
    for (const { passage } of ranked) this.ofSection(passage);
    return this.#nearest;
  }

  /** The likeness of what a section or statement is asked as, by its key in `PartEvidence.likeness`; 0 if unread. */
  nearestOf(key: string): number {
    return this.#nearest.get(key) ?? 0;
  }

  /**
   * Whether a wording of a guide, or of any, covered or not, is as alike as `likeness`, 0 to 1. Looks through the
   * wordings that hold one of the question's rarest words.
   */
  reaches(likeness: number, guide: string | undefined): boolean {
    const found = new Set<Wording>();
    for (const stem of this.#telling(likeness)) {
      for (const wording of this.#table.holding(stem)) {
        if (guide === undefined || wording.guide === guide) found.add(wording);
      }
    }
    return this.#most(new WordingGroup([...found])) >= likeness;
  }

  /** The likeness of the nearest question that some guides list as not covered. */
  notCovered(guides: Iterable<string>): number {
    let most = 0;
    for (const guide of guides) most = Math.max(most, this.#most(this.#table.notCovered(guide)));
    return most;
  }

  #most(group: WordingGroup): number {
    let most = 0;
    const overlap = overlapOf(this.#asked, group, this.#table);
    for (const place of overlap.places) {
      most = Math.max(most, this.#likeness(group.wordings[place], overlap, place));
    }
    return most;
  }

  // A wording that lacks more of the question's mass q than 1 - l / (2 - l) is less alike than l: Dice's coefficient
  // is at most 2s / (q + s) for a mass s of it that is shared. So the alike hold one of words that weigh more, or a
  // synonym. Words of a title do not count where they are lacking.
  #telling(likeness: number): Set<string> {
    const all = this.#asked.reduce((sum, { mass }) => sum + mass, 0);
    const mostLacking = all * (1 - likeness / (2 - likeness));
    const telling = new Set<string>();
    let mass = 0;
    for (const each of this.#asked.toSorted((one, other) => other.mass - one.mass)) {
      if (mass > mostLacking) break;
      for (const [stem] of [[each.stem], ...each.alternatives]) if (stem) telling.add(stem);
      if (this.#table.titledWith(each.stem).size === 0) mass += each.mass;
    }
    return telling;
  }

  // The Sørensen-Dice coefficient of both texts' masses, a synonym counting as most of its word. What
  // the guide's title says need not be said again.
  #likeness(wording: Wording | undefined, { both, titled }: Overlap, place: number): number {
    if (!wording) return 0;
    const all = wording.total + this.#untitledOf(wording.guide) + (titled[place] ?? 0);
    return all === 0 ? 0 : Math.min(1, (both[place] ?? 0) / all);
  }

  #untitledOf(guide: string): number {
    let mass = this.#untitled.get(guide);
    if (mass === undefined) {
      const title = this.#table.titles.get(guide);
      const lacking = this.#asked.filter(({ stem }) => !title?.has(stem));
      mass = lacking.reduce((sum, each) => sum + each.mass, 0);
      this.#untitled.set(guide, mass);
    }
    return mass;
  }

  #compareSection(guide: string, sectionId: string): Likeness {
    const group = this.#table.ofSection(guide, sectionId);
    const found: number[] = [];
    const overlap = overlapOf(this.#asked, group, this.#table);
    for (const place of overlap.places) {
      const wording = group.wordings[place];
      const alike = this.#likeness(wording, overlap, place);
      if (alike === 0 || wording?.key === undefined) continue;
      found.push(alike);
      if (alike > (this.#nearest.get(wording.key) ?? 0)) this.#nearest.set(wording.key, alike);
    }
    found.sort((one, other) => other - one);
    const best = found[0] ?? 0;
    const mean = weightedMean(found, group.wordings.length);
    return { best, nearest: bestShare * best + (1 - bestShare) * mean };
  }
}

/** Masses in nats that a question has in common with each wording of a group that holds a word of it. */
type Overlap = {
  /** The places of these wordings in the group. */
  places: number[];
  /** By place, what both say, of either. */
  both: Float64Array;
  /** By place, what of it counts though the title of the wording's guide says it, too. */
  titled: Float64Array;
};

// Goes by the words of the question, so that wordings that hold none of them cost nothing.
function overlapOf(asked: AskedWord[], group: WordingGroup, table: WordingTable): Overlap {
  const count = group.wordings.length;
  const places: number[] = [];
  const both = new Float64Array(count);
  const titled = new Float64Array(count);
  if (count === 0) return { places, both, titled };
  /** By place, the number of the last word that the wording was found to hold, from 1. */
  const last = new Uint32Array(count);
  const stems = new Set(asked.map(({ stem }) => stem));
  const counted = new Map<number, Set<string>>();
  for (const [at, { stem, mass, alternatives }] of asked.entries()) {
    const guides = table.titledWith(stem);
    const add = (place: number, shared: number, ofTitle: number): void => {
      if (last[place] === 0) places.push(place);
      last[place] = at + 1;
      both[place] = (both[place] ?? 0) + shared;
      if (guides.size > 0 && guides.has(group.wordings[place]?.guide ?? '')) {
        titled[place] = (titled[place] ?? 0) + ofTitle;
      }
    };
    const { places: held, masses } = group.holding(stem);
    for (let each = 0; each < held.length; each += 1) {
      const shared = mass + (masses[each] ?? 0);
      add(held[each] ?? 0, shared, shared);
    }
    for (const synonym of alternatives) {
      for (const place of holdingAll(synonym, group)) {
        if (last[place] === at + 1) continue;
        const known = counted.get(place) ?? new Set();
        counted.set(place, known);
        let own = 0;
        for (const each of synonym) {
          if (known.has(each) || stems.has(each)) continue;
          known.add(each);
          own += group.wordings[place]?.masses.get(each) ?? 0;
        }
        add(place, synonymShare * (mass + own), mass);
      }
    }
  }
  return { places, both, titled };
}

function holdingAll([first, ...others]: string[], group: WordingGroup): number[] {
  const { places } = group.holding(first ?? '');
  if (others.length === 0) return places;
  const holds = (place: number, stem: string) => group.wordings[place]?.masses.has(stem) ?? false;
  return places.filter((place) => others.every((stem) => holds(place, stem)));
}

type AskedWord = { stem: string; mass: number; alternatives: string[][] };

function readQuestion(question: string, index: GuideIndex, table: WordingTable): AskedWord[] {
  const tokens = tokensOf(question);
  const content = tokens.filter(({ token }) => !stopWords.has(token));
  const alternatives = index.synonyms.alternatives(content.map(({ stem }) => stem));
  const others = new Map<WordingToken, string[][]>(
    content.map((token, at) => [token, alternatives[at] ?? []]),
  );
  const words = tokens.map((token) => ({
    stem: token.stem,
    mass: table.massOf(token),
    // Most synonyms stand in no wording.
    alternatives: (others.get(token) ?? []).filter((synonym) =>
      synonym.every((stem) => table.isHeld(stem)),
    ),
  }));
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}

// Of `count` likenesses, of which those above 0 are given, highest first.
function weightedMean(sorted: number[], count: number): number {
  let sum = 0;
  let weights = 0;
  for (const [rank, weight] of nearestWeights.slice(0, count).entries()) {
    sum += weight * (sorted[rank] ?? 0);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
