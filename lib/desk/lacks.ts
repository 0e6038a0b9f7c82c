// What readers ask and the guides do not answer, or not all of it: questions that mean much the same together, each
// group with the section that comes nearest and what an author would add.
import { giveWay } from '../give-way.ts';
import { idf } from '../index/lexical-index.ts';
import type { OpenGuides } from '../signpost.ts';
import type { KeptQuestion, Period, Store } from '../store/store.ts';
import type { Guide, Section } from '../types.ts';
import { type Group, groupQuestions } from './group-questions.ts';
import { type PasteLines, pasteLines } from './paste-lines.ts';
import { type QuestionTerm, questionTerms } from './question-terms.ts';
import { newestOf } from './read-kept.ts';

export type Lack = {
  label: string;
  /** How often it was asked, and how often of that it was answered in part. */
  times: number;
  partly: number;
  /** As readers asked, the most often asked first. */
  examples: string[];
  near: NearSection | undefined;
  paste: PasteLines;
};

type NearSection = { guide: Pick<Guide, 'slug' | 'title' | 'language'>; section: Section };

export type Lacks = {
  groups: Lack[];
  /** Questions like no other, the newest first; `more` are not among them. */
  alone: { words: string[]; more: number };
  /** How many questions were looked at, where there were more. */
  cutAt: number | undefined;
};

/** Questions of a period that are looked at, and those of them that are grouped. */
const mostQuestions = { read: 20_000, given: 2000 };
/** Groups that are shown, examples of each, and lone questions. */
const most = { groups: 30, examples: 3, alone: 30 };
/** Characters of the longest example. */
const longestExample = 200;

type UniqueQuestion = {
  words: string;
  terms: QuestionTerm[];
  times: number;
  partly: number;
  places: Map<string, number>;
};

/** @param slug Of the one guide to look at; all of them where it is undefined. */
export async function readLacks(
  store: Pick<Store, 'questions'>,
  period: Period,
  { guides, lexical }: Pick<OpenGuides, 'guides' | 'lexical'>,
  slug?: string,
): Promise<Lacks> {
  const isLacking = ({ outcome, guide }: KeptQuestion) =>
    (outcome === 'not-covered' || outcome === 'partial') && (slug === undefined || guide === slug);
  const rows = store.questions({ ...period, order: 'newest' });
  const { kept, isCut } = await newestOf(rows, mostQuestions, isLacking);
  const rarest = idf(lexical, '');
  // The root, for what readers ask tells more of them than what the guides say.
  const rarity = (term: string) => Math.sqrt(idf(lexical, term) / rarest);
  const groups = await groupQuestions(await uniqueOf(kept, guides), rarity);
  const several = groups.filter(({ times }) => times > 1);
  const alone = groups
    .filter(({ times }) => times === 1)
    .map(({ questions }) => questions[0]?.words);
  return {
    groups: several.slice(0, most.groups).map((group) => lackOf(group, guides)),
    alone: {
      words: alone.slice(0, most.alone).map((words) => shortened(words ?? '')),
      more: Math.max(0, alone.length - most.alone),
    },
    cutAt: isCut ? kept.length : undefined,
  };
}

/** Questions in the same words are one. */
async function uniqueOf(kept: KeptQuestion[], guides: Guide[]): Promise<UniqueQuestion[]> {
  const termsIn = questionTerms(guides);
  const unique = new Map<string, UniqueQuestion>();
  for (const { words, outcome, guide, section } of kept) {
    await giveWay();
    const terms = termsIn(words);
    const key = terms.length > 0 ? terms.map(({ term }) => term).join(' ') : words;
    const known = unique.get(key) ?? { words, terms, times: 0, partly: 0, places: new Map() };
    known.times += 1;
    if (outcome === 'partial') known.partly += 1;
    const place = JSON.stringify([guide, section]);
    known.places.set(place, (known.places.get(place) ?? 0) + 1);
    unique.set(key, known);
  }
  return [...unique.values()];
}

function lackOf({ questions, times, label }: Group<UniqueQuestion>, guides: Guide[]): Lack {
  const examples = questions.slice(0, most.examples).map(({ words }) => shortened(words));
  const near = nearestTo(questions, guides);
  const guide = guides.find(({ slug }) => slug === near?.guide.slug) ?? guides[0];
  return {
    label: label.join(' ') || (examples[0] ?? ''),
    times,
    partly: questions.reduce((sum, { partly }) => sum + partly, 0),
    examples,
    near,
    paste: pasteLines({ label, examples, near: near?.section, guide }),
  };
}

/** The section that comes nearest to most of the questions, of those that there are still. */
function nearestTo(questions: UniqueQuestion[], guides: Guide[]): NearSection | undefined {
  const votes = new Map<string, number>();
  for (const { places } of questions) {
    for (const [place, count] of places) votes.set(place, (votes.get(place) ?? 0) + count);
  }
  const inOrder = [...votes].sort(([, one], [, other]) => other - one);
  for (const [place] of inOrder) {
    const [slug, id]: [string, string] = JSON.parse(place);
    const guide = guides.find((each) => each.slug === slug);
    const section = guide?.sections.find((each) => each.id === id);
    if (guide && section) return { guide, section };
  }
  return undefined;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longestExample ? `${line.slice(0, longestExample).trimEnd()}…` : line;
}
