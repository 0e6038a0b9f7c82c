// How alike a question is to what sections and statements are asked as, and to what the author of a
// guide lists as not covered.
import type { GuideIndex } from '../index/guide-index.ts';
import { tokensOf, type WordingToken } from '../index/wording-postings.ts';
import { type Wording, WordingGroup, type WordingTable } from '../index/wording-table.ts';
import { stopWords } from '../language/stop-words.ts';
import type { PartEvidence, Passage, RankedPassage } from '../types.ts';
import { type AskedWord, WordingOverlap } from './wording-overlap.ts';

/** Likenesses of 0 to 1: 1 for the same words. */
export type Likeness = {
  /** Of the nearest wording. */
  best: number;
  /** Of the nearest few, the nearer the heavier: several that are alike are surer than one. */
  nearest: number;
};

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
  readonly #overlap: WordingOverlap;
  /** What all of the question weighs that the title of a guide lacks, by slug. */
  readonly #untitled = new Map<string, number>();
  readonly #known = new Map<string, Likeness>();
  /** By section as a whole, and by statement; those above 0. */
  readonly #nearest = new Map<string, number>();

  constructor(question: string, index: GuideIndex) {
    this.#table = index.wordings;
    this.#asked = readQuestion(question, index, this.#table);
    this.#overlap = new WordingOverlap(this.#asked, this.#table);
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
    this.#overlap.read(group);
    for (const place of this.#overlap.places) {
      most = Math.max(most, this.#likeness(group.wordings[place], place));
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
  #likeness(wording: Wording | undefined, place: number): number {
    if (!wording) return 0;
    const { both, titled } = this.#overlap;
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
    this.#overlap.read(group);
    for (const place of this.#overlap.places) {
      const wording = group.wordings[place];
      const alike = this.#likeness(wording, place);
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
