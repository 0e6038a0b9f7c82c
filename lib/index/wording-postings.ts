// Which wordings of some guides hold a stem. Wordings are numbered through all guides: of each guide its headings, then
// the questions that its author lists as covered, then those that are not.
import { normalize, stemOf, tokenize } from '../language/terms.ts';
import type { Guide } from '../types.ts';
import { type PostingEntries, PostingLog } from './posting-log.ts';
import type { PostingTable } from './posting-table.ts';

/** A word of a text in the forms in which wordings are compared. */
export type WordingToken = { token: string; stem: string };

/** Every word of a text, stop words too: "What does a baker do?" is made of little else. */
export function tokensOf(text: string): WordingToken[] {
  return tokenize(text).flatMap((word) => {
    const token = normalize(word);
    return token === '' ? [] : [{ token, stem: stemOf(token) }];
  });
}

/** The wordings of all guides by the stems that they hold. */
export type WordingPostings = {
  /** By stem, the numbers of the wordings. */
  table: PostingTable;
  /** By guide, the number of its first wording, and at the end the number of all. */
  begins: Uint32Array;
};

/** What is read of some guides, as it goes from one thread to another. */
export type WordingPart = { postings: PostingEntries; counts: number[] };

/** Takes the wordings down, guide by guide. */
export class WordingsBuilder {
  readonly #log = new PostingLog();
  readonly #counts: number[] = [];
  #count = 0;

  add({ sections, words }: Pick<Guide, 'sections' | 'words'>): void {
    const texts = [...sections.map(({ title }) => title), ...words.askedAs.map(({ text }) => text)];
    const before = this.#count;
    for (const text of [...texts, ...words.notCovered]) {
      for (const stem of new Set(tokensOf(text).map((each) => each.stem))) {
        this.#log.add(stem, this.#count, 1);
      }
      this.#count += 1;
    }
    this.#counts.push(this.#count - before);
  }

  append({ postings, counts }: WordingPart): void {
    this.#log.append(postings, this.#count);
    for (const count of counts) {
      this.#counts.push(count);
      this.#count += count;
    }
  }

  part(): WordingPart {
    return { postings: this.#log.entries(), counts: this.#counts };
  }

  finish(): WordingPostings {
    const begins = new Uint32Array(this.#counts.length + 1);
    for (const [guide, count] of this.#counts.entries()) {
      begins[guide + 1] = (begins[guide] ?? 0) + count;
    }
    return { table: this.#log.finish(), begins };
  }
}

/** The wordings of guides that are held whole. */
export function readWordings(guides: Guide[]): WordingPostings {
  const builder = new WordingsBuilder();
  for (const guide of guides) builder.add(guide);
  return builder.finish();
}
