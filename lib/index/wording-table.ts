// The wordings of an index: what each section and statement is asked as (headings, and their author's
// other wordings), and what the author lists as not covered. Each wording is a bag of stems with masses,
// made when its section is first looked at.
import { LRUCache } from 'lru-cache';
import { isLight } from '../language/light-words.ts';
import { stopWords } from '../language/stop-words.ts';
import { remembered } from '../remembered.ts';
import type { AskedAs, GuideWords } from '../types.ts';
import type { GuideTexts } from './guide-texts.ts';
import { holderOf } from './layout.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { tokensOf, type WordingPostings, type WordingToken } from './wording-postings.ts';

/** Mass of a stop word, in nats: they tell wordings apart that share a subject, and no more. */
const stopMass = 0.3;
/** What is left of the mass of a word with which people put any question. */
const lightShare = 0.3;
/** Wordings that are held, in groups; the group unused for longest goes first. */
const mostHeld = 8000;

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

/** The wordings that hold a stem, by their places in their group, and the stem's mass in each of them. */
export type WordingList = { places: number[]; masses: number[] };

const none: ReadonlySet<string> = new Set();
const emptyList: WordingList = { places: [], masses: [] };

/** Some wordings, and which of them hold a stem; that is listed when it is first asked for. */
export class WordingGroup {
  readonly wordings: Wording[];
  #holding: Map<string, WordingList> | undefined;
  #stemsOfStatement: Map<string, Set<string>> | undefined;

  constructor(wordings: Wording[] = []) {
    this.wordings = wordings;
  }

  /** The wordings that hold a stem. */
  holding(stem: string): WordingList {
    this.#holding ??= this.#readHolding();
    return this.#holding.get(stem) ?? emptyList;
  }

  /** The stems of all wordings of a statement. */
  stemsOfStatement(statementId: string): ReadonlySet<string> {
    this.#stemsOfStatement ??= this.#readStems();
    return this.#stemsOfStatement.get(statementId) ?? none;
  }

  #readHolding(): Map<string, WordingList> {
    const holding = new Map<string, WordingList>();
    for (const [place, { masses }] of this.wordings.entries()) {
      for (const [stem, mass] of masses) {
        const list = holding.get(stem) ?? { places: [], masses: [] };
        list.places.push(place);
        list.masses.push(mass);
        holding.set(stem, list);
      }
    }
    return holding;
  }

  #readStems(): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const { statementId, masses } of this.wordings) {
      if (statementId === undefined) continue;
      const stems = found.get(statementId) ?? new Set();
      for (const stem of masses.keys()) stems.add(stem);
      found.set(statementId, stems);
    }
    return found;
  }
}

const empty = new WordingGroup();

const askedBySection = remembered(({ askedAs }: GuideWords) =>
  Map.groupBy(askedAs, ({ sectionId }) => sectionId),
);

/** Where a wording stands and what it says. */
type Listed = Omit<Wording, 'key' | 'masses' | 'total'> & { text: string };

/** The wordings of some guides; made once an index. */
export class WordingTable {
  /** The stems of the guides' titles, by slug. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #texts: GuideTexts;
  readonly #lexical: LexicalIndex;
  readonly #postings: WordingPostings;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #titledWith = new Map<string, Set<string>>();
  readonly #groups = new LRUCache<string, WordingGroup>({
    maxSize: mostHeld,
    sizeCalculation: ({ wordings }) => Math.min(mostHeld, wordings.length + 1),
  });
  readonly #count: number;

  constructor(texts: GuideTexts, lexical: LexicalIndex, postings: WordingPostings) {
    this.#texts = texts;
    this.#lexical = lexical;
    this.#postings = postings;
    const { guides } = texts;
    this.#numbers = new Map(guides.map(({ slug }, number) => [slug, number]));
    this.titles = new Map(guides.map(({ slug, title }) => [slug, stemsIn(title)]));
    for (const [guide, title] of this.titles) {
      for (const stem of title) {
        this.#titledWith.set(stem, (this.#titledWith.get(stem) ?? new Set()).add(guide));
      }
    }
    this.#count = (postings.begins.at(-1) ?? 0) + lexical.lengths.length;
  }

  /** The guides whose titles hold a stem, by slug. */
  titledWith(stem: string): ReadonlySet<string> {
    return this.#titledWith.get(stem) ?? none;
  }

  /** What a section, or a statement of it, is asked as. */
  ofSection(guide: string, sectionId: string): WordingGroup {
    const number = this.#numbers.get(guide);
    const section = number === undefined ? undefined : this.#texts.find(number, sectionId);
    if (number === undefined || section === undefined) return empty;
    return this.#group(`${guide}#${sectionId}`, () => {
      const { title } = this.#texts.read(section).section;
      const words = this.#texts.guides[number]?.words;
      const askedAs = (words && askedBySection(words).get(sectionId)) ?? [];
      return [
        { guide, sectionId, statementId: undefined, text: title },
        ...listedAs(guide, askedAs),
      ];
    });
  }

  /** What a guide does not cover, as far as its author lists it. */
  notCovered(guide: string): WordingGroup {
    const words = this.#texts.guides[this.#numbers.get(guide) ?? -1]?.words;
    if (!words || words.notCovered.length === 0) return empty;
    return this.#group(guide, () =>
      words.notCovered.map((text) => ({
        guide,
        sectionId: undefined,
        statementId: undefined,
        text,
      })),
    );
  }

  /** Whether any wording, covered or not, holds a stem. */
  isHeld(stem: string): boolean {
    return this.#postings.table.has(stem);
  }

  /** All wordings that hold a stem, covered or not. */
  holding(stem: string): Wording[] {
    const numbers = this.#postings.table.get(stem)?.passages ?? [];
    return [...numbers].flatMap((number) => this.#wordingOf(number) ?? []);
  }

  /** The stems of all wordings of a statement. */
  stemsOfStatement(guide: string, sectionId: string, statementId: string): ReadonlySet<string> {
    return this.ofSection(guide, sectionId).stemsOfStatement(statementId);
  }

  /** Whether a stem occurs in wordings, and only in those that are not covered. */
  isOnlyNotCovered(stem: string): boolean {
    const numbers = this.#postings.table.get(stem)?.passages;
    return numbers?.every((number) => this.#placeOf(number).notCovered !== undefined) ?? false;
  }

  /** The idf of a word among wordings and passages, in nats; little for a word of any question. */
  massOf({ token, stem }: WordingToken): number {
    if (stopWords.has(token)) return stopMass;
    const inPassages = this.#lexical.postings.holding(stem);
    const holding = inPassages + this.#postings.table.holding(stem);
    const idf = Math.log(1 + (this.#count - holding + 0.5) / (holding + 0.5));
    return isLight(stem) ? idf * lightShare : idf;
  }

  #group(key: string, list: () => Listed[]): WordingGroup {
    const held = this.#groups.get(key);
    if (held) return held;
    const group = new WordingGroup(list().map((each) => this.#read(each)));
    this.#groups.set(key, group);
    return group;
  }

  #read({ text, ...place }: Listed): Wording {
    const masses = new Map(tokensOf(text).map((each) => [each.stem, this.massOf(each)]));
    const title = this.titles.get(place.guide) ?? none;
    let total = 0;
    for (const [stem, mass] of masses) if (!title.has(stem)) total += mass;
    const id = place.statementId ?? place.sectionId;
    const key = id === undefined ? undefined : `${place.guide}#${id}`;
    return { ...place, key, masses, total };
  }

  // A wording by its number: the heading of a section, a listed question, or one that is not covered, by its place
  // among those of the guide.
  #placeOf(number: number): {
    guide: number;
    section?: number;
    listed?: number;
    notCovered?: number;
  } {
    const guide = holderOf(this.#postings.begins, number);
    const { guideSections } = this.#texts.layout;
    const first = guideSections[guide] ?? 0;
    const sections = (guideSections[guide + 1] ?? 0) - first;
    const at = number - (this.#postings.begins[guide] ?? 0);
    if (at < sections) return { guide, section: first + at };
    const listed = at - sections;
    const questions = this.#texts.guides[guide]?.words.askedAs.length ?? 0;
    return listed < questions ? { guide, listed } : { guide, notCovered: listed - questions };
  }

  #wordingOf(number: number): Wording | undefined {
    const { guide, section, listed, notCovered } = this.#placeOf(number);
    const { slug = '', words } = this.#texts.guides[guide] ?? {};
    if (notCovered !== undefined) return this.notCovered(slug).wordings[notCovered];
    if (section !== undefined) {
      return this.ofSection(slug, this.#texts.read(section).section.id).wordings[0];
    }
    const question = words?.askedAs[listed ?? -1];
    if (!question) return undefined;
    const own = askedBySection(words).get(question.sectionId) ?? [];
    return this.ofSection(slug, question.sectionId).wordings[1 + own.indexOf(question)];
  }
}

function listedAs(guide: string, askedAs: AskedAs[]): Listed[] {
  return askedAs.map((each) => ({ ...each, guide }));
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).map(({ stem }) => stem));
}
