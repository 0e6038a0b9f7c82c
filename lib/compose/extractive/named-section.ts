// A section whose heading says all that a question asks about answers as its author wrote it: "How much is the learning
// budget?" under "Learning budget" is answered by the first amount that stands there, though the sentence need not
// say "learning" again, and a question that is a heading by what opens the section.
import { headingStems } from '../../evidence/heading-stems.ts';
import { shareHeld } from '../../evidence/share-held.ts';
import { massShares } from '../../evidence/term-mass.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { answerTypesOf, expectedOf } from '../../language/expected-answer.ts';
import { isLight } from '../../language/light-words.ts';
import { questionWords } from '../../language/lists/questions.ts';
import { oneOf } from '../../language/one-of.ts';
import { opensIllustration } from '../../language/reasons-and-examples.ts';
import { stemsOf } from '../../language/terms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart, QueryTerm, Section } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Share of a question's mass that the headings must hold. */
const namedFrom = 0.95;
/** Share of a heading's words that a question must say to ask the same, or to name the section. */
const sameFrom = 0.6;
const asking = new RegExp(String.raw`^${oneOf(questionWords)}\b`, 'iu');
/** Score, relative to the best statement, from which another of its section may come before it. */
const leastShare = 0.05;
/** What it scores then, relative to the best. */
const ahead = 1.01;
/** What is left of the score of others, where a heading is the question itself. */
const elsewhere = 0.4;

/** The statements, with the one ahead by which the section that the question names answers it. */
export function namedSectionFirst(
  scored: ScoredStatement[],
  part: QueryPart,
  index: GuideIndex,
): ScoredStatement[] {
  const best = bestOf(scored);
  if (!best || part.leans) return scored;
  if (best.statement.kind === 'row') return scored;
  const asked = scored.find((each) => isQuestion(sectionOf(each, index), part));
  const section = sectionOf(asked ?? best, index);
  const { guide } = (asked ?? best).source.passage;
  if (!asked && !isNamed(section, part, index)) return scored;
  const beside = scored.filter(
    ({ statement, source }) =>
      statement.sectionId === section.id &&
      source.passage.guide === guide &&
      statement.kind !== 'row',
  );
  beside.sort((one, other) => one.statement.start - other.statement.start);
  const least = leastShare * best.score;
  const surely = expectedOf(part.text);
  const types = answerTypesOf(part.text);
  const within = beside.filter(({ score }) => score >= least);
  const lead =
    surely.length > 0
      ? telling(within, (text) => surely.every((test) => test(text)))
      : ((asked || asksTheSame(section, part) ? openingOf(beside) : undefined) ??
        telling(within, (text) => types.some((type) => type.test(text))));
  if (!lead || (lead === best && !asked)) return scored;
  return scored.map((each) => {
    if (each === lead) return { ...each, score: best.score * ahead };
    return asked && !beside.includes(each) ? { ...each, score: each.score * elsewhere } : each;
  });
}

/** The statement of the highest score, the first of them. */
export function bestOf(scored: ScoredStatement[]): ScoredStatement | undefined {
  const [first, ...others] = scored;
  return others.reduce((most, each) => (most && each.score > most.score ? each : most), first);
}

function sectionOf({ source, statement }: ScoredStatement, index: GuideIndex): Section {
  return index.section(source.passage.guide, statement.sectionId);
}

// "What a mason does", to who asks what a mason does: the same words, and the same one that asks.
function isQuestion({ title }: Section, { text }: QueryPart): boolean {
  if (askingWord(text) === undefined || askingWord(text) !== askingWord(title)) return false;
  const [one, other] = [new Set(stemsOf(text)), new Set(stemsOf(title))];
  return one.size > 0 && one.size === other.size && one.isSubsetOf(other);
}

function askingWord(text: string): string | undefined {
  return asking.exec(text)?.[0].toLowerCase();
}

/** Whether the headings of a section hold all that a part asks about, and its own title some of it. */
export function isNamed(section: Section, { terms }: QueryPart, index: GuideIndex): boolean {
  const telling = ownTerms(terms).filter(({ term }) => !isLight(term));
  const title = new Set(stemsOf(section.title));
  if (!telling.some((term) => shareHeld(term, (stem) => title.has(stem)) > 0)) return false;
  const masses = massShares(telling, index);
  const headings = headingStems(section);
  // By a synonym, or another form of the word, it is named as well.
  const isSaid = (term: QueryTerm) =>
    shareHeld(term, (stem) => headings.has(stem) || title.has(stem)) > 0;
  const held = telling.filter(isSaid).reduce((sum, { term }) => sum + (masses.get(term) ?? 0), 0);
  return held >= namedFrom;
}

// The first that holds the kind of answer which is asked for.
function telling(
  beside: ScoredStatement[],
  tells: (text: string) => boolean,
): ScoredStatement | undefined {
  return beside.find(({ statement: { text } }) => tells(text) && !opensIllustration(text));
}

function asksTheSame(section: Section, { text }: QueryPart): boolean {
  return section.title.endsWith('?') && saysTitle(section, text);
}

/** Whether a text says most words of a heading. */
export function saysTitle({ title }: Section, text: string): boolean {
  const asked = new Set(stemsOf(text));
  const words = stemsOf(title).filter((stem) => !isLight(stem));
  return words.filter((stem) => asked.has(stem)).length >= sameFrom * words.length;
}

// What opens a section, or the line there that introduces a list.
function openingOf(beside: ScoredStatement[]): ScoredStatement | undefined {
  const [first] = beside;
  const opening = beside.filter(({ statement }) => statement.block === first?.statement.block);
  return opening.find(({ statement }) => statement.text.endsWith(':')) ?? first;
}
