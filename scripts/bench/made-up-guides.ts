// Guides of made-up words, the same in every run, as large as a measurement needs them.
import { GuideIndex } from '../../lib/index/guide-index.ts';
import { GuidesInMemory } from '../../lib/index/guide-texts.ts';
import { buildLexicalIndex, fieldsOfGuide } from '../../lib/index/lexical-index.ts';
import type { Guide, Section } from '../../lib/types.ts';
import type { PlainPassage } from './plain-bm25f.ts';

const guideTitle = 'A guide';
const sectionsOfGuide = 20;
const vocabulary = 20_000;
/** The most frequent words of a language are stop words, which no index holds. */
const stopWordRanks = 100;

export type MadeUpGuides = {
  guides: Guide[];
  /** The same text as it is, for others to index. */
  passages: PlainPassage[];
  /** A question of 4 to 8 words; another one at each call. */
  nextQuestion: () => string;
};

/** The text of guides passage by passage, for more of them than memory holds. */
export type MadeUpText = Pick<MadeUpGuides, 'nextQuestion'> & { nextPassage: () => PlainPassage };

/** Text for as many passages as are told: of 40 to 100 words, as many as a paragraph has beside its stop words, under a
 * heading of 4. */
export function makeText(passageCount: number): MadeUpText {
  const random = createRandom(passageCount);
  const word = zipfWords(random);
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  return {
    nextPassage: () => ({
      title: guideTitle,
      path: words(4),
      text: words(40 + Math.floor(random() * 61)),
    }),
    nextQuestion: () => words(4 + Math.floor(random() * 5)),
  };
}

/** Guides of such text with one passage a section. */
export function makeGuides(passageCount: number): MadeUpGuides {
  const { nextPassage, nextQuestion } = makeText(passageCount);
  const passages = Array.from({ length: passageCount }, nextPassage);
  const guides: Guide[] = [];
  for (let from = 0; from < passageCount; from += sectionsOfGuide) {
    guides.push(guideOf(`guide-${guides.length}`, passages.slice(from, from + sectionsOfGuide)));
  }
  return { guides, passages, nextQuestion };
}

/** The index that the product would hold of such guides. */
export function indexMadeUp(guides: Guide[]): GuideIndex {
  return new GuideIndex({
    texts: new GuidesInMemory(guides),
    lexical: buildLexicalIndex(guides.flatMap(fieldsOfGuide)),
    contentHash: 'made up',
  });
}

function guideOf(slug: string, texts: PlainPassage[]): Guide {
  const sections = texts.map(({ path }, at) => sectionOf(`p${at}`, path));
  const passages = texts.map(({ text }, at) => {
    const sectionId = `p${at}`;
    return { id: `${slug}/${sectionId}`, guide: slug, sectionId, first: 0, last: 0, text };
  });
  return {
    slug,
    title: guideTitle,
    description: '',
    updated: undefined,
    language: 'en',
    canonicalUrl: undefined,
    starterQuestions: [],
    words: { synonyms: [], askedAs: [], notCovered: [] },
    sections,
    statements: [],
    passages,
  };
}

function sectionOf(id: string, title: string): Section {
  const content = { type: 'root' as const, children: [] };
  return { id, title, depth: 2, path: [guideTitle, title], line: 1, content };
}

// Words whose frequencies follow Zipf's law, as those of a language do.
function zipfWords(random: () => number): () => string {
  const syllables = ['ba', 'den', 'ki', 'lor', 'mu', 'net', 'po', 'ras', 'ti', 'vel'];
  const spell = (rank: number) =>
    [...String(rank)].map((digit) => syllables[Number(digit)]).join('');
  return () => spell(Math.floor(stopWordRanks * (vocabulary / stopWordRanks) ** random()));
}

// Mulberry32: the same numbers in every run.
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
