// How alike a question is to what sections and statements are asked as, and to what the author of a
// guide lists as not covered.
import type { GuideIndex } from '../index/guide-index.ts';
import {
  tokensOf,
  type Wording,
  type WordingTable,
  type WordingToken,
} from '../index/wording-table.ts';
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

/** Compares one question with wordings; a comparison is made once. */
export class WordingMatch {
  readonly #table: WordingTable;
  readonly #asked: AskedWord[];
  readonly #stems: ReadonlySet<string>;
  readonly #known = new Map<string, Likeness>();
  /** By section as a whole, and by statement. */
  readonly #nearest = new Map<string, number>();

  constructor(question: string, index: GuideIndex) {
    this.#table = index.wordings;
    this.#asked = readQuestion(question, index, this.#table);
    this.#stems = new Set(this.#asked.map(({ stem }) => stem));
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

  /** The likeness of the nearest wording of a guide, or of all, covered or not. */
  best(guide: string | undefined): number {
    const wordings = this.#table.all(guide);
    return Math.max(0, ...wordings.map((wording) => this.#likeness(wording)));
  }

  /** The likeness of the nearest question that some guides list as not covered. */
  notCovered(guides: Iterable<string>): number {
    const wordings = [...guides].flatMap((guide) => this.#table.notCovered(guide));
    return Math.max(0, ...wordings.map((wording) => this.#likeness(wording)));
  }

  #compareSection(guide: string, sectionId: string): Likeness {
    const found = this.#table.ofSection(guide, sectionId).map((wording) => {
      const alike = this.#likeness(wording);
      const statement = `${guide}#${wording.statementId ?? sectionId}`;
      this.#nearest.set(statement, Math.max(this.#nearest.get(statement) ?? 0, alike));
      return alike;
    });
    found.sort((one, other) => other - one);
    const best = found[0] ?? 0;
    return { best, nearest: bestShare * best + (1 - bestShare) * weightedMean(found) };
  }

  // The Sørensen-Dice coefficient of both texts' masses, a synonym counting as most of its word. What
  // the guide's title says need not be said again.
  #likeness({ guide, masses, total: bare }: Wording): number {
    const title = this.#table.titleOf(guide);
    const bySynonym: string[] = [];
    let total = bare;
    let shared = 0;
    for (const { stem, mass, alternatives } of this.#asked) {
      const own = masses.get(stem);
      if (own !== undefined) {
        shared += mass + own;
        total += title.has(stem) ? mass + own : mass;
        continue;
      }
      const held = alternatives.find((stems) => stems.every((each) => masses.has(each)));
      if (!held && title.has(stem)) continue;
      total += mass;
      if (!held) continue;
      shared += synonymShare * mass;
      for (const each of held) {
        if (this.#stems.has(each) || bySynonym.includes(each)) continue;
        shared += synonymShare * (masses.get(each) ?? 0);
        bySynonym.push(each);
      }
    }
    return total === 0 ? 0 : Math.min(1, shared / total);
  }
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
    alternatives: others.get(token) ?? [],
  }));
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}

function weightedMean(sorted: number[]): number {
  let sum = 0;
  let weights = 0;
  for (const [rank, weight] of nearestWeights.entries()) {
    const alike = sorted[rank];
    if (alike === undefined) break;
    sum += weight * alike;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
