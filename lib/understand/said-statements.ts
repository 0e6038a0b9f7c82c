// Which statements of the guides an earlier answer quoted. What a conversation holds comes from outside: it may
// point at statements that there are, and at nothing else. Its citations tell; an answer without them is compared
// with the guides by its words.
import { z } from 'zod';
import { massByPassage } from '../evidence/passage-mass.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { termMass } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import { sentenceRanges } from '../language/sentences.ts';
import { stemsOf } from '../language/terms.ts';
import { longestSlug, longestStatementId } from '../limits.ts';
import type { GuideStatement, Statement } from '../types.ts';

/** Statements of one answer that are read. */
const mostStatements = 40;
/** Sentences of an answer without citations that are looked for, and passages that each is looked for in. */
const mostSentences = 10;
const passagesRead = 3;
/** Characters of an answer that are read to tell what it speaks of. */
const longestRead = 1200;
/** Share of a sentence's mass that a statement holds which it was taken from. */
const takenFrom = 0.8;
/** Stems that a sentence must have to be known by them, and not by its very words. */
const fewestStems = 3;

const citedHref = /\/guide\/([^/?#\s()]{1,600})\?cite=([^#&\s()]{1,900})/gu;
const citedSchema = z.object({
  guide: z.string().max(longestSlug),
  statementId: z.string().max(longestStatementId),
});

/**
 * The statements that an answer quotes, each once, in its order.
 * @param answer Markdown, with citations as links or without.
 * @param guide The one guide that is asked, if so.
 * @param asked The questions up to the answer: a sentence that only says their words again, such as what a follow-up
 *   is shown with, quotes nothing.
 */
export function saidStatements(
  answer: string,
  index: GuideIndex,
  { guide, asked = [] }: { guide: string | undefined; asked?: string[] },
): GuideStatement[] {
  const cited = citedBy(answer, index);
  const said = cited.length > 0 ? cited : wordedBy(withoutEcho(answer, asked, index), index, guide);
  const own = said.filter((each) => guide === undefined || each.guide === guide);
  const byId = new Map(own.map((each) => [`${each.guide}#${each.statement.id}`, each]));
  return [...byId.values()].slice(0, mostStatements);
}

/** Share of a question's mass that the section holds which its answer is taken to speak of. */
const spokenFrom = 0.6;

/**
 * The section that an answer speaks of which quotes nothing: the one that holds most of its words and those of the
 * question, as `<guide>#<section id>`; none where the guides hold little of the question.
 */
export function sectionSpokenOf(
  question: string,
  answer: string,
  index: GuideIndex,
  guide: string | undefined,
): string[] {
  const span = index.spanOf(guide);
  const massesOf = (text: string) => massByPassage(termsIn(text), index, span);
  const ofQuestion = massesOf(question);
  const total = termsIn(question).reduce((sum, { term }) => sum + termMass(term, index), 0);
  const ofBoth = massesOf(`${question}\n${answer.slice(0, longestRead)}`);
  const fitting = [...ofBoth].filter(
    ([position]) => (ofQuestion.get(position) ?? 0) >= spokenFrom * total,
  );
  const [best] = total === 0 ? [] : fitting.sort(([, one], [, other]) => other - one);
  const passage = best && index.passageAt(best[0]);
  return passage ? [`${passage.guide}#${passage.sectionId}`] : [];
}

function termsIn(text: string): { term: string; alternatives: string[][] }[] {
  return [...new Set(stemsOf(text))].map((term) => ({ term, alternatives: [] }));
}

function citedBy(answer: string, index: GuideIndex): GuideStatement[] {
  const slugs = new Set(index.guides.map(({ slug }) => slug));
  const said: GuideStatement[] = [];
  for (const [, slug, id] of answer.matchAll(citedHref)) {
    const { data } = citedSchema.safeParse({ guide: decoded(slug), statementId: decoded(id) });
    if (!data || !slugs.has(data.guide)) continue;
    const statement = index.statement(data.guide, data.statementId);
    if (statement) said.push({ guide: data.guide, statement });
  }
  return said;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// The sentences with a word of the guides that no question has.
function withoutEcho(answer: string, asked: string[], { lexical }: GuideIndex): string[] {
  const known = new Set(asked.flatMap(stemsOf));
  const sentences = answer
    .split('\n')
    .flatMap((line) => sentenceRanges(line).map(({ start, end }) => line.slice(start, end)));
  return sentences.filter((sentence) =>
    stemsOf(sentence).some((stem) => !known.has(stem) && lexical.postings.has(stem)),
  );
}

function wordedBy(
  sentences: string[],
  index: GuideIndex,
  guide: string | undefined,
): GuideStatement[] {
  return sentences
    .filter((sentence) => stemsOf(sentence).length > 1)
    .slice(0, mostSentences)
    .flatMap((sentence) => sourceOf(sentence, index, guide) ?? []);
}

// The statement that a sentence is, or that has most of its words and fewest others.
function sourceOf(
  sentence: string,
  index: GuideIndex,
  guide: string | undefined,
): GuideStatement | undefined {
  const stems = [...new Set(stemsOf(sentence))];
  const masses = massByPassage(termsIn(sentence), index, index.spanOf(guide));
  const positions = [...masses].sort(([, one], [, other]) => other - one).slice(0, passagesRead);
  const letters = lettersAndDigits(sentence);
  let best: { found: GuideStatement; likeness: number } | undefined;
  for (const [position] of positions) {
    const passage = index.passageAt(position);
    for (const statement of index.statementsOf(passage)) {
      const likeness = likenessOf(statement, { letters, stems }, index);
      if (likeness > (best?.likeness ?? 0)) {
        best = { found: { guide: passage.guide, statement }, likeness };
      }
    }
  }
  return best?.found;
}

// 0 where too little is shared, 2 for the very words.
function likenessOf(
  statement: Statement,
  { letters, stems }: { letters: string; stems: string[] },
  index: GuideIndex,
): number {
  const own = lettersAndDigits(statement.text);
  if (own !== '' && (letters.includes(own) || own.includes(letters))) {
    return 1 + Math.min(own.length, letters.length) / Math.max(own.length, letters.length);
  }
  if (stems.length < fewestStems) return 0;
  const { set } = statementTerms(statement);
  const massOf = (terms: Iterable<string>) =>
    [...terms].reduce((sum, term) => sum + termMass(term, index), 0);
  const shared = massOf(stems.filter((stem) => set.has(stem)));
  if (shared < takenFrom * massOf(stems)) return 0;
  return shared / (massOf(new Set([...stems, ...set])) || 1);
}
