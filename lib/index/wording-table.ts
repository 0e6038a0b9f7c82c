// The wordings of an index: what each section and statement is asked as (headings, and their author's
// other wordings), and what the author lists as not covered. Each wording is a bag of stems with masses.
import { isLight } from '../language/light-words.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, stemOf, tokenize } from '../language/terms.ts';
import type { Guide } from '../types.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** Mass of a stop word, in nats: they tell wordings apart that share a subject, and no more. */
const stopMass = 0.3;
/** What is left of the mass of a word with which people put any question. */
const lightShare = 0.3;

export type Wording = {
  guide: string;
  /** Undefined for a question that the guide does not answer. */
  sectionId: string | undefined;
  statementId: string | undefined;
  /** What it asks for: `<guide>#<section id>`, or `<guide>#<statement id>`; undefined like the section. */
  key: string | undefined;
  /** Each stem of the wording, stop words included, with its mass. */
  masses: Map<string, number>;
  /** The masses of the stems that the guide's title lacks, together. */
  total: number;
};

/** A word of a text in the forms in which wordings are compared. */
export type WordingToken = { token: string; stem: string };

/** A wording that holds a stem, and the stem's mass in it. */
export type WordingPosting = { wording: Wording; mass: number };

const none: ReadonlySet<string> = new Set();

/** Some wordings, and which of them hold a stem; that is listed when it is first asked for. */
export class WordingGroup {
  readonly wordings: Wording[];
  #holding: Map<string, WordingPosting[]> | undefined;

  constructor(wordings: Wording[] = []) {
    this.wordings = wordings;
  }

  /** The wordings that hold a stem. */
  holding(stem: string): WordingPosting[] {
    this.#holding ??= this.#readHolding();
    return this.#holding.get(stem) ?? [];
  }

  #readHolding(): Map<string, WordingPosting[]> {
    const holding = new Map<string, WordingPosting[]>();
    for (const wording of this.wordings) {
      for (const [stem, mass] of wording.masses) append(holding, stem, { wording, mass });
    }
    return holding;
  }
}

const empty = new WordingGroup();

/** The wordings of some guides; made once an index. */
export class WordingTable {
  /** All of them, covered or not. */
  readonly all = new WordingGroup();
  /** The stems of the guides' titles, by slug. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #lexical: LexicalIndex;
  readonly #titledWith = new Map<string, Set<string>>();
  readonly #ofSection = new Map<string, WordingGroup>();
  readonly #notCovered = new Map<string, WordingGroup>();
  readonly #stemsOfStatement = new Map<string, Set<string>>();
  /** By stem, how many wordings hold it, and how many of those are covered. */
  readonly #counts = new Map<string, { all: number; covered: number }>();
  readonly #texts: number;

  constructor(guides: Guide[], lexical: LexicalIndex) {
    this.#lexical = lexical;
    this.titles = new Map(guides.map(({ slug, title }) => [slug, stemsIn(title)]));
    for (const [guide, title] of this.titles) {
      for (const stem of title) {
        this.#titledWith.set(stem, (this.#titledWith.get(stem) ?? new Set()).add(guide));
      }
    }
    const listed = guides
      .flatMap(wordingsIn)
      .map((each) => ({ ...each, tokens: tokensOf(each.text) }));
    this.#texts = listed.length + lexical.lengths.length;
    for (const { tokens, sectionId } of listed) {
      for (const stem of new Set(tokens.map((each) => each.stem))) {
        const { all, covered } = this.#counts.get(stem) ?? { all: 0, covered: 0 };
        const own = Number(sectionId !== undefined);
        this.#counts.set(stem, { all: all + 1, covered: covered + own });
      }
    }
    for (const { text: _, tokens, ...place } of listed) {
      const masses = new Map(tokens.map((each) => [each.stem, this.massOf(each)]));
      const title = this.titles.get(place.guide) ?? none;
      const bare = [...masses].filter(([stem]) => !title.has(stem));
      const total = bare.reduce((sum, [, mass]) => sum + mass, 0);
      const id = place.statementId ?? place.sectionId;
      const key = id === undefined ? undefined : `${place.guide}#${id}`;
      this.#add({ ...place, key, masses, total });
    }
  }

  /** The guides whose titles hold a stem, by slug. */
  titledWith(stem: string): ReadonlySet<string> {
    return this.#titledWith.get(stem) ?? none;
  }

  /** What a section, or a statement of it, is asked as. */
  ofSection(guide: string, sectionId: string): WordingGroup {
    return this.#ofSection.get(`${guide}#${sectionId}`) ?? empty;
  }

  /** What a guide does not cover, as far as its author lists it. */
  notCovered(guide: string): WordingGroup {
    return this.#notCovered.get(guide) ?? empty;
  }

  /** The stems of all wordings of a statement. */
  stemsOfStatement(guide: string, statementId: string): ReadonlySet<string> {
    return this.#stemsOfStatement.get(`${guide}#${statementId}`) ?? none;
  }

  /** Whether a stem occurs in wordings, and only in those that are not covered. */
  isOnlyNotCovered(stem: string): boolean {
    return this.#counts.get(stem)?.covered === 0;
  }

  /** The idf of a word among wordings and passages, in nats; little for a word of any question. */
  massOf({ token, stem }: WordingToken): number {
    if (stopWords.has(token)) return stopMass;
    const inPassages = this.#lexical.postings.get(stem)?.passages.length ?? 0;
    const holding = inPassages + (this.#counts.get(stem)?.all ?? 0);
    const idf = Math.log(1 + (this.#texts - holding + 0.5) / (holding + 0.5));
    return isLight(stem) ? idf * lightShare : idf;
  }

  #add(wording: Wording): void {
    const { guide, sectionId, statementId, masses } = wording;
    this.all.wordings.push(wording);
    if (sectionId === undefined) {
      join(this.#notCovered, guide, wording);
      return;
    }
    join(this.#ofSection, `${guide}#${sectionId}`, wording);
    if (statementId === undefined) return;
    const stems = this.#stemsOfStatement.get(`${guide}#${statementId}`) ?? new Set();
    for (const stem of masses.keys()) stems.add(stem);
    this.#stemsOfStatement.set(`${guide}#${statementId}`, stems);
  }
}

/** Every word of a text, stop words too: "What does a baker do?" is made of little else. */
export function tokensOf(text: string): WordingToken[] {
  return tokenize(text).flatMap((word) => {
    const token = normalize(word);
    return token === '' ? [] : [{ token, stem: stemOf(token) }];
  });
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).map(({ stem }) => stem));
}

type ListedWording = Omit<Wording, 'key' | 'masses' | 'total'> & { text: string };

function wordingsIn({ slug: guide, sections, words }: Guide): ListedWording[] {
  const whole = { guide, sectionId: undefined, statementId: undefined };
  const headings = sections.map(({ id, title }) => ({ ...whole, sectionId: id, text: title }));
  const askedAs = words.askedAs.map((each) => ({ ...each, guide }));
  return [...headings, ...askedAs, ...words.notCovered.map((text) => ({ ...whole, text }))];
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function join(groups: Map<string, WordingGroup>, key: string, wording: Wording): void {
  const group = groups.get(key) ?? new WordingGroup();
  group.wordings.push(wording);
  groups.set(key, group);
}
