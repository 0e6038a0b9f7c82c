// Leaves out of a words file the questions that change no answer: those that are answered by their section, or refused,
// whether they are listed or not, and those that others of the list stand for. Each is asked by words alone and with the
// embedding model, where there is one: a server has it only once it is loaded.
import { indexGuides } from '../build-guides.ts';
import { giveWay } from '../give-way.ts';
import { embedIndex } from '../index/embed-index.ts';
import type { GuideFile } from '../load/guide-files.ts';
import { guideSlugs } from '../load/guide-slug.ts';
import { parseWords } from '../load/guide-words.ts';
import type { Embedder } from '../models/embedder.ts';
import { openOver, type Signpost } from '../signpost.ts';
import { rememberingEmbedder } from './remembering-embedder.ts';
import { keyOf, type Listed, withoutQuestions } from './words-document.ts';

/**
 * The probabilities that the guide covers a question from which, and up to which, it is taken to do without being
 * listed: readers ask in yet other words, and what is only just answered, or refused, is not so for some of them.
 */
const sure = { answered: 0.8, refused: 0.1 };
/** What counts for a question that is listed. */
const asListed = { answered: 0, refused: 1 };
/** Rounds after which what is still answered otherwise is kept as it is listed. */
const mostRounds = 14;
/** Of the questions of one place that go wrong in a round, one in so many is listed before the next. */
const oneIn = 4;

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
};

export type PruneOptions = {
  /** Without it, only what words alone answer is looked at. */
  embedder?: Embedder | undefined;
  /** Told after each round how many questions are kept by then, and how many still go wrong. */
  onRound?: (kept: number, wrong: number) => void;
};

/** @param file One of the folder's files, with a words file. */
export async function pruneWords(
  files: readonly GuideFile[],
  file: GuideFile,
  { embedder, onRound }: PruneOptions = {},
): Promise<Pruned> {
  const words = file.wordsFile;
  if (!words) return { source: '', listed: 0, kept: 0, useless: [] };
  const guide = guideSlugs(files.map((each) => each.file)).get(file.file) ?? '';
  const listed = listedIn(file);
  const remembering = embedder && rememberingEmbedder(embedder);
  const wrongByWay = async (
    asked: Listed[][],
    from: typeof sure,
    keeps: (key: string) => boolean,
  ) => {
    const source = withoutQuestions(words.source, keeps);
    const changed = { ...file, wordsFile: { ...words, source } };
    const ways = await openWith(files, changed, remembering);
    return inTurn(ways, (way, at) => wronglyAnswered(asked[at] ?? [], way, { guide, from }));
  };
  // What the whole list does not get right in a way is not asked in that way any more.
  const beyond = await wrongByWay([listed, listed], asListed, () => true);
  const beyondKeys = beyond.map((each) => new Set(each.map(keyOf)));
  const wrongOf = async (asked: Listed[]) => {
    const useful = beyondKeys.map((keys) => asked.filter((each) => !keys.has(keyOf(each))));
    const wrong = await wrongByWay(useful, sure, (key) => kept.has(key));
    return new Set(wrong.flat());
  };
  const useless = listed.filter((each) => beyondKeys.every((keys) => keys.has(keyOf(each))));
  const useful = listed.filter((each) => !useless.includes(each));
  const kept = new Set(useless.filter(isNotCovered).map(keyOf));
  let asked = useful;
  for (let round = 1; ; round += 1) {
    const left = [...(await wrongOf(asked))].filter((each) => !kept.has(keyOf(each)));
    onRound?.(kept.size, left.length);
    const isWhole = asked === useful;
    if (left.length === 0 && isWhole) break;
    for (const each of round < mostRounds ? someOfEach(left) : left) kept.add(keyOf(each));
    // What was right is asked again once nothing is wrong: one question may draw another to its section.
    asked = left.length === 0 ? useful : left;
  }
  const source = withoutQuestions(words.source, (key) => kept.has(key));
  return { source, listed: listed.length, kept: kept.size, useless };
}

function listedIn(file: GuideFile): Listed[] {
  const { askedAs, notCovered } = parseWords(file);
  return [
    ...askedAs,
    ...notCovered.map((text) => ({ text, sectionId: undefined, opening: undefined })),
  ];
}

function isNotCovered({ sectionId }: Listed): boolean {
  return sectionId === undefined;
}

/** The guides with one of them changed: by words alone, and with the embedding model. */
async function openWith(
  files: readonly GuideFile[],
  changed: GuideFile,
  embedder: Embedder | undefined,
): Promise<Signpost[]> {
  const index = await indexGuides(
    files.map((each) => (each.file === changed.file ? changed : each)),
  );
  const byWords = openOver(index);
  if (!embedder) return [byWords];
  const embedded = await embedIndex(index, embedder, { indexDir: undefined });
  return [byWords, openOver(embedded, { embedder })];
}

type Asking = { guide: string; from: typeof sure };

/** Those of the questions that are not answered, or refused, as they are listed. */
async function wronglyAnswered(
  listed: Listed[],
  signpost: Signpost,
  asking: Asking,
): Promise<Listed[]> {
  const wrong: Listed[] = [];
  for (const each of listed) {
    await giveWay();
    if (!(await isRight(each, signpost, asking))) wrong.push(each);
  }
  return wrong;
}

async function inTurn<Item, Done>(
  items: Item[],
  work: (item: Item, at: number) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const [at, item] of items.entries()) done.push(await work(item, at));
  return done;
}

async function isRight(
  { text, sectionId }: Listed,
  signpost: Signpost,
  { guide, from }: Asking,
): Promise<boolean> {
  const turns = [{ role: 'user' as const, text }];
  const { parts } = await signpost.evidence(turns, { guide });
  const { status, citations } = await signpost.answer(turns, { guide });
  const isRefused = status === 'not-covered';
  if (sectionId === undefined) {
    return isRefused && parts.every(({ coverage }) => coverage <= from.refused);
  }
  const isSure = parts.every(({ coverage }) => coverage >= from.answered);
  return isSure && !isRefused && citations.some(({ section }) => section.id === sectionId);
}

// Some of each statement's, spread over the list: neighbours are often much alike.
function someOfEach(wrong: Listed[]): Listed[] {
  const places = Map.groupBy(wrong, ({ sectionId, opening }) =>
    JSON.stringify([sectionId, opening]),
  );
  return [...places.values()].flatMap((own) => own.filter((_, at) => at % oneIn === 0));
}
