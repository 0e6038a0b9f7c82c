// Words that mean the same in a guide, as its author lists them. A word of a question is looked up under
// its synonyms as well, at a lower weight.
import { stemsOf } from './terms.ts';

/** The stems of one wording: "machine learning" is two of them. */
export type Wording = string[];

/** Groups of words that mean the same, found by the stems of any of them. */
export class SynonymTable {
  /** Groups by the first stem of each of their wordings. */
  readonly #groups = new Map<string, { wording: Wording; group: Wording[] }[]>();

  /** The groups as written. */
  readonly texts: string[][];

  /** @param groups Each a list of words or short phrases that mean the same. */
  constructor(groups: string[][]) {
    this.texts = groups;
    for (const texts of groups) {
      const group = texts.map((text) => stemsOf(text));
      for (const wording of group) {
        const [first] = wording;
        if (first === undefined) continue;
        this.#groups.set(first, [...(this.#groups.get(first) ?? []), { wording, group }]);
      }
    }
  }

  /** For each stem of a text, in order, the other wordings of what it is part of. */
  alternatives(stems: string[]): Wording[][] {
    const found: Wording[][] = stems.map(() => []);
    for (const [at, stem] of stems.entries()) {
      for (const { wording, group } of this.#groups.get(stem) ?? []) {
        if (!wording.every((each, offset) => stems[at + offset] === each)) continue;
        const others = group.filter((other) => other !== wording && other.length > 0);
        for (let offset = 0; offset < wording.length; offset += 1) {
          found[at + offset]?.push(...others);
        }
      }
    }
    return found;
  }
}
