// The inverted index that BM25F ranks with: for each term, the passages that hold it and its weighted
// frequency there. Made by the build half, read by the request half.
import { stopWords } from '../language/stop-words.ts';
import { normalize, stemOf, tokenize } from '../language/terms.ts';
import type { Guide } from '../types.ts';
import { joinedWords, wordsIn } from './joined-words.ts';
import { type PostingEntries, PostingLog } from './posting-log.ts';
import type { PostingTable } from './posting-table.ts';

/**
 * Weights of a passage's fields: a term in a heading counts as if it stood there twice, one of the
 * author's other wordings as if it stood there half a time. These do not make a passage longer: a section
 * that is asked for in many ways is not thereby about more.
 */
const fieldWeights = { title: 1, path: 2, text: 1, askedAs: 0.5 } as const;

const capitalInside = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{N}]*/gu;

export type LexicalIndex = {
  /** Weighted length of each passage, in terms. */
  lengths: number[] | Uint32Array;
  averageLength: number;
  /** By term, the positions of its passages, and its weighted frequency in each. */
  postings: PostingTable;
  /** Every word of the passages, lower case and unstemmed, with how often it stands there. */
  words: Map<string, number>;
  /** Words that are written with a capital inside a sentence, lower case. */
  names: Set<string>;
};

/** The text of a passage by field. */
export type PassageFields = { title: string; path: string; text: string; askedAs: string };

/**
 * The fields of each passage of a guide, in order: the guide's title, the headings below it, the text itself, and the
 * other wordings of its statements; those of the section as a whole count for its first passage.
 */
export function fieldsOfGuide(guide: Guide): PassageFields[] {
  const { title, sections, statements, words } = guide;
  const paths = new Map(sections.map(({ id, path }) => [id, path]));
  const listed = Map.groupBy(words.askedAs, ({ sectionId }) => sectionId);
  return guide.passages.map(({ id, sectionId, first, last, text }) => {
    const path = paths.get(sectionId)?.filter((heading) => heading !== title) ?? [];
    const own = listed.get(sectionId) ?? [];
    const ids = new Set(own.length > 0 ? statements.slice(first, last).map((each) => each.id) : []);
    const isFirst = !id.includes('~');
    const askedAs = own.filter(({ statementId }) =>
      statementId === undefined ? isFirst : ids.has(statementId),
    );
    return {
      title,
      path: path.join('\n'),
      text,
      askedAs: askedAs.map((wording) => wording.text).join('\n'),
    };
  });
}

/**
 * Indexes passages given by their fields; a passage's position is its place in the list.
 * @param furtherWords Texts whose words readers may use too, such as synonyms.
 */
export function buildLexicalIndex(
  passages: PassageFields[],
  furtherWords: string[] = [],
): LexicalIndex {
  const building = new LexicalBuilder();
  for (const fields of passages) building.add(fields);
  return building.finish(furtherWords);
}

/** What is read of some passages for the index, as it goes from one thread to another. */
export type LexicalPart = {
  lengths: number[];
  postings: PostingEntries;
  /** Joined, with how often each stands there. */
  words: string;
  counts: Uint32Array;
  /** Joined. */
  names: string;
};

/** Indexes passages one by one, for whoever has to let others in between. */
export class LexicalBuilder {
  readonly #postings = new PostingLog();
  readonly #words = new Map<string, number>();
  readonly #names = new Set<string>();
  readonly #lengths: number[] = [];

  add(fields: PassageFields): void {
    const position = this.#lengths.length;
    const { frequencies, length } = weightedFrequencies(fields, this.#words);
    for (const [name] of fields.text.matchAll(capitalInside)) this.#names.add(normalize(name));
    for (const [term, frequency] of frequencies) this.#postings.add(term, position, frequency);
    this.#lengths.push(length);
  }

  /** Adds what another one has read, behind what there is. */
  append({ lengths, postings, words, counts, names }: LexicalPart): void {
    this.#postings.append(postings, this.#lengths.length);
    for (const length of lengths) this.#lengths.push(length);
    for (const [at, word] of wordsIn(words).entries()) {
      this.#words.set(word, (this.#words.get(word) ?? 0) + (counts[at] ?? 0));
    }
    for (const name of wordsIn(names)) this.#names.add(name);
  }

  part(): LexicalPart {
    return {
      lengths: this.#lengths,
      postings: this.#postings.entries(),
      words: joinedWords(this.#words.keys()),
      counts: Uint32Array.from(this.#words.values()),
      names: joinedWords(this.#names),
    };
  }

  finish(furtherWords: string[] = []): LexicalIndex {
    countWords(furtherWords.join('\n'), this.#words);
    const lengths = this.#lengths;
    return {
      lengths,
      averageLength: averageOf(lengths),
      postings: this.#postings.finish(),
      words: this.#words,
      names: this.#names,
    };
  }
}

/** The average of passages' lengths; 0 of none. */
export function averageOf(lengths: LexicalIndex['lengths']): number {
  let total = 0;
  for (const length of lengths) total += length;
  return total / Math.max(1, lengths.length);
}

/**
 * Inverse document frequency, in nats, never negative: ln(1 + (N - n + 0.5) / (n + 0.5)), as in
 * Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with Lucene's added 1.
 * A term of no passage has the highest idf of the index.
 */
export function idf(index: LexicalIndex, term: string): number {
  const count = index.lengths.length;
  const holding = index.postings.holding(term);
  return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
}

function countWords(text: string, words: Map<string, number>): void {
  for (const token of tokenize(text)) {
    const word = normalize(token);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
}

// Counts the words as well.
function weightedFrequencies(
  fields: PassageFields,
  words: Map<string, number>,
): {
  frequencies: Map<string, number>;
  length: number;
} {
  const frequencies = new Map<string, number>();
  let length = 0;
  for (const field of ['title', 'path', 'text', 'askedAs'] as const) {
    const weight = fieldWeights[field];
    for (const token of tokenize(fields[field])) {
      const word = normalize(token);
      words.set(word, (words.get(word) ?? 0) + 1);
      if (word === '' || stopWords.has(word)) continue;
      const term = stemOf(word);
      frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
      if (field !== 'askedAs') length += weight;
    }
  }
  return { frequencies, length };
}
