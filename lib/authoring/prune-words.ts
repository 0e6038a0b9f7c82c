// Leaves out of a words file the questions that change no answer: those that are answered by their statement, or refused,
// whether they are listed or not, and those that others of the list stand for. What the owner's own questions need stays.
// Each is asked by words alone and with the embedding model, where there is one: a server has it only once it is loaded.
import { indexGuides } from '../build-guides.ts';
import { giveWay } from '../give-way.ts';
import { embedIndex } from '../index/embed-index.ts';
import type { GuideFile } from '../load/guide-files.ts';
import { guideSlugs } from '../load/guide-slug.ts';
import type { Embedder } from '../models/embedder.ts';
import { openOver, type Signpost } from '../signpost.ts';
import { gradeOf, isSure, listedIn } from './listed-grade.ts';
import { NearestListed } from './nearest-listed.ts';
import { rememberingEmbedder } from './remembering-embedder.ts';
import { keyOf, type Listed, withoutQuestions } from './words-document.ts';

/** Rounds after which what is still answered otherwise is kept as it is listed. */
const mostRounds = 14;
/** Of the questions of one place that go wrong in a round, one in so many is listed before the next. */
const oneIn = 4;
/** Parts of the list that are left out one after the other, each with all others listed. */
const slices = 16;

/** A question that is answered as its owner wants it, and has to be so without what is left out of the list. */
export type Wanted = { text: string; isRight: (signpost: Signpost) => Promise<boolean> };

export type Pruned = {
  /** The text of the words file without what changes no answer. */
  source: string;
  listed: number;
  kept: number;
  /**
   * Questions that their section does not answer with the whole list either, and those that are answered though they are
   * listed as not covered. The latter stay.
   */
  useless: Listed[];
  /** Of the owner's questions, how many are right with the whole list in some way; all of them are with the pruned one. */
  wanted: number;
};

export type PruneOptions = {
  /** Without it, only what words alone answer is looked at. */
  embedder?: Embedder | undefined;
  /** What the owner wants answered: none that is right may be lost. */
  wanted?: readonly Wanted[];
  /** Told how many questions are asked by now in a round, and how many are kept and go wrong at its end. */
  onProgress?: (told: PruneProgress) => void;
};

export type PruneProgress = { asked: number; of: number } | { kept: number; wrong: number };

/** @param file One of the folder's files, with a words file. */
export async function pruneWords(
  files: readonly GuideFile[],
  file: GuideFile,
  options: PruneOptions = {},
): Promise<Pruned> {
  if (!file.wordsFile) return { source: '', listed: 0, kept: 0, useless: [], wanted: 0 };
  const list = await PrunedList.open(files, file, options);
  await list.settle();
  await list.dropNeedless();
  for (;;) {
    await list.settle();
    if (!(await list.restoreWanted())) return list.pruned();
  }
}

/** What stands of the list by now: at first what is needed in any case, and more from round to round. */
class PrunedList {
  readonly #asked: Asking;
  readonly #listed: Listed[];
  /** By way of asking, how well each is answered with the whole list. */
  readonly #grades: Map<Listed, number>[];
  readonly #wanted: Wanted[][];
  readonly #nearest: NearestListed;
  readonly #kept: Set<string>;
  readonly #restored = new Map<Wanted, number>();

  private constructor(asked: Asking, grades: Map<Listed, number>[], wanted: Wanted[][]) {
    this.#asked = asked;
    this.#listed = asked.listed;
    this.#grades = grades;
    this.#wanted = wanted;
    this.#nearest = new NearestListed(asked.listed, asked.embedder);
    const isNotCovered = ({ sectionId }: Listed) => sectionId === undefined;
    this.#kept = new Set(this.#useless().filter(isNotCovered).map(keyOf));
  }

  static async open(
    files: readonly GuideFile[],
    file: GuideFile,
    { embedder, wanted = [], onProgress = () => {} }: PruneOptions,
  ): Promise<PrunedList> {
    const asked: Asking = {
      files,
      file,
      listed: listedIn(file),
      guide: guideSlugs(files.map((each) => each.file)).get(file.file) ?? '',
      embedder: embedder && rememberingEmbedder(embedder),
      onProgress,
    };
    const ways = await openWith(asked, () => true);
    const grades = [];
    const right = [];
    for (const way of ways) {
      const found = await inTurn(asked.listed, asked, (each) => gradeOf(each, way, asked));
      grades.push(new Map(asked.listed.map((each, at) => [each, found[at] ?? 0])));
      const isRight = await inTurn([...wanted], asked, (each) => each.isRight(way));
      right.push(wanted.filter((_, at) => isRight[at]));
    }
    return new PrunedList(asked, grades, right);
  }

  /** Adds to the list until all that is listed is answered as surely as it has to be without being listed. */
  async settle(): Promise<void> {
    const useless = new Set(this.#useless());
    const useful = this.#listed.filter((each) => !useless.has(each));
    let asked = useful;
    for (let round = 1; ; round += 1) {
      const wrong = await this.#wrongOf(asked);
      this.#asked.onProgress({ kept: this.#kept.size, wrong: wrong.length });
      if (wrong.length === 0 && asked === useful) return;
      for (const each of round < mostRounds ? someOfEach(wrong) : wrong)
        this.#kept.add(keyOf(each));
      // What was right is asked again once nothing is wrong: one question may draw another to its section.
      asked = wrong.length === 0 ? useful : wrong;
    }
  }

  /** Leaves out what was added and is answered without being listed by now: others came to stand for it. */
  async dropNeedless(): Promise<void> {
    const useless = new Set(this.#useless());
    const added = this.#listed.filter((each) => this.#kept.has(keyOf(each)) && !useless.has(each));
    for (let slice = 0; slice < slices; slice += 1) {
      const own = added.filter((_, at) => at % slices === slice);
      for (const each of own) this.#kept.delete(keyOf(each));
      for (const each of await this.#wrongOf(own)) this.#kept.add(keyOf(each));
    }
    this.#asked.onProgress({ kept: this.#kept.size, wrong: 0 });
  }

  /** Adds what is nearest to those of the owner's questions that are not right any more; whether there were any. */
  async restoreWanted(): Promise<boolean> {
    const ways = await openWith(this.#asked, (key) => this.#kept.has(key));
    const lost = new Set<Wanted>();
    for (const [at, way] of ways.entries()) {
      const wanted = this.#wanted[at] ?? [];
      const right = await inTurn(wanted, this.#asked, (each) => each.isRight(way));
      for (const [place, each] of wanted.entries()) if (!right[place]) lost.add(each);
    }
    const before = this.#kept.size;
    for (const each of lost) {
      const count = (this.#restored.get(each) ?? 0) * 2 + 1;
      this.#restored.set(each, count);
      const left = this.#listed.filter((one) => !this.#kept.has(keyOf(one)));
      for (const one of await this.#nearest.to(each.text, left, count)) this.#kept.add(keyOf(one));
    }
    this.#asked.onProgress({ kept: this.#kept.size, wrong: lost.size });
    return this.#kept.size > before;
  }

  pruned(): Pruned {
    return {
      source: withoutQuestions(this.#asked.file.wordsFile?.source ?? '', (key) =>
        this.#kept.has(key),
      ),
      listed: this.#listed.length,
      kept: this.#kept.size,
      useless: this.#useless(),
      wanted: new Set(this.#wanted.flat()).size,
    };
  }

  #useless(): Listed[] {
    return this.#listed.filter((each) => this.#grades.every((grades) => grades.get(each) === 0));
  }

  // What the whole list does not get right in a way is not asked in that way.
  async #wrongOf(asked: Listed[]): Promise<Listed[]> {
    const ways = await openWith(this.#asked, (key) => this.#kept.has(key));
    const wrong = new Set<Listed>();
    for (const [at, way] of ways.entries()) {
      const wanted = (each: Listed) => this.#grades[at]?.get(each) ?? 0;
      const own = asked.filter(
        (each) => wanted(each) > 0 && !wrong.has(each) && !this.#kept.has(keyOf(each)),
      );
      const right = await inTurn(own, this.#asked, (each) =>
        isSure(each, way, { ...this.#asked, grade: wanted(each) }),
      );
      for (const [place, each] of own.entries()) if (!right[place]) wrong.add(each);
    }
    return [...wrong];
  }
}

type Asking = {
  files: readonly GuideFile[];
  file: GuideFile;
  listed: Listed[];
  /** The slug of the guide. */
  guide: string;
  embedder: Embedder | undefined;
  onProgress: (told: PruneProgress) => void;
};

/** The guides with some of the list left out: by words alone, and with the embedding model. */
async function openWith(
  { files, file, embedder }: Asking,
  keeps: (key: string) => boolean,
): Promise<Signpost[]> {
  const words = file.wordsFile;
  const source = withoutQuestions(words?.source ?? '', keeps);
  const changed = { ...file, ...(words && { wordsFile: { ...words, source } }) };
  const index = await indexGuides(files.map((each) => (each.file === file.file ? changed : each)));
  const byWords = openOver(index);
  if (!embedder) return [byWords];
  const embedded = await embedIndex(index, embedder, { indexDir: undefined });
  return [byWords, openOver(embedded, { embedder })];
}

/** Questions between two words of how far it is. */
const toldEach = 100;

async function inTurn<Item, Done>(
  items: Item[],
  { onProgress }: Pick<Asking, 'onProgress'>,
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const item of items) {
    await giveWay();
    done.push(await work(item));
    if (done.length % toldEach === 0) onProgress({ asked: done.length, of: items.length });
  }
  return done;
}

// Some of each statement's, spread over the list: neighbours are often much alike.
function someOfEach(wrong: Listed[]): Listed[] {
  const places = Map.groupBy(wrong, ({ sectionId, opening }) =>
    JSON.stringify([sectionId, opening]),
  );
  return [...places.values()].flatMap((own) => own.filter((_, at) => at % oneIn === 0));
}
