// Leaves out of a words file the questions that change no answer: those that their section answers whether they are
// listed or not, and those that others of the list stand for. What is listed as not covered stays: each such question
// also keeps back answers to others like it, which no question of the list tells.
import { indexGuides } from '../build-guides.ts';
import { giveWay } from '../give-way.ts';
import type { GuideFile } from '../load/guide-files.ts';
import { guideSlugs } from '../load/guide-slug.ts';
import { parseWords } from '../load/guide-words.ts';
import { openOver, type Signpost } from '../signpost.ts';
import { keyOf, type Listed, withoutQuestions } from './words-document.ts';

/**
 * The probability that the guide covers a question from which it is taken to do without being listed: readers ask in
 * yet other words, and what is only just answered is refused to some of them.
 */
const surely = 0.7;
/** Rounds after which what is still answered otherwise is kept as it is listed. */
const mostRounds = 10;
/** Of the questions of one place that go wrong in a round, one in so many is listed before the next. */
const oneIn = 4;

export type Pruned = {
  /** The text of the words file without what changes no answer. */
  source: string;
  listed: number;
  kept: number;
  /** Questions that their section does not answer with the whole list either: listing them is of no use. */
  useless: Listed[];
};

export type PruneOptions = {
  /** Told after each round how many questions are kept by then, and how many still go wrong. */
  onRound?: (kept: number, wrong: number) => void;
};

/** @param file One of the folder's files, with a words file. */
export async function pruneWords(
  files: readonly GuideFile[],
  file: GuideFile,
  { onRound }: PruneOptions = {},
): Promise<Pruned> {
  const words = file.wordsFile;
  if (!words) return { source: '', listed: 0, kept: 0, useless: [] };
  const slug = guideSlugs(files.map((each) => each.file)).get(file.file) ?? '';
  const listed: Listed[] = parseWords(file).askedAs;
  const kept = new Set<string>();
  const open = (keeps: (key: string) => boolean) =>
    openWith(files, {
      ...file,
      wordsFile: { ...words, source: withoutQuestions(words.source, keeps) },
    });
  const useless = await wrongOf(listed, await open(() => true), { guide: slug, from: 0 });
  const uselessKeys = new Set(useless.map(keyOf));
  const useful = listed.filter((each) => !uselessKeys.has(keyOf(each)));
  let asked = useful;
  for (let round = 1; ; round += 1) {
    const wrong = await wrongOf(asked, await open((key) => kept.has(key)), {
      guide: slug,
      from: surely,
    });
    const left = wrong.filter((each) => !kept.has(keyOf(each)));
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

async function openWith(files: readonly GuideFile[], changed: GuideFile): Promise<Signpost> {
  const index = await indexGuides(
    files.map((each) => (each.file === changed.file ? changed : each)),
  );
  return openOver(index);
}

type Asking = {
  guide: string;
  /** The probability of being covered from which an answer counts. */
  from: number;
};

/** Those of the questions that are refused, answered by other sections than theirs, or not surely enough. */
async function wrongOf(
  listed: Listed[],
  signpost: Signpost,
  { guide, from }: Asking,
): Promise<Listed[]> {
  const wrong: Listed[] = [];
  for (const each of listed) {
    await giveWay();
    const turns = [{ role: 'user' as const, text: each.text }];
    const { parts } = await signpost.evidence(turns, { guide });
    const isSure = parts.every(({ coverage }) => coverage >= from);
    const { status, citations } = await signpost.answer(turns, { guide });
    const isCited = citations.some(({ section }) => section.id === each.sectionId);
    if (!isSure || status === 'not-covered' || !isCited) wrong.push(each);
  }
  return wrong;
}

// Some of each statement's, spread over the list: neighbours are often much alike.
function someOfEach(wrong: Listed[]): Listed[] {
  const places = Map.groupBy(wrong, ({ sectionId, opening }) =>
    JSON.stringify([sectionId, opening]),
  );
  return [...places.values()].flatMap((own) => own.filter((_, at) => at % oneIn === 0));
}
