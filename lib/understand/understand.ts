// understand: a conversation in, one query out that stands on its own. The message is split into its
// parts, and a dependent part ("And at staff level?") gets the terms of what was asked before, at a
// lower weight.
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { loadAmericanDictionary } from '../language/dictionary.ts';
import { leavesSubject, refersBack, withoutLeaving } from '../language/leaning.ts';
import { asksForThing } from '../language/question-forms.ts';
import { isSmallTalk } from '../language/small-talk.ts';
import type { SynonymTable } from '../language/synonyms.ts';
import { stemsOf, termsOf, tokenize } from '../language/terms.ts';
import type { Correction, Query, QueryPart, QueryTerm, Turn } from '../types.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import { hasForeignLetter, isForeign as isForeignText } from './foreign-language.ts';
import { recentTurns } from './recent-turns.ts';
import { applyCorrections, correctionsFor, hasUnknownWord } from './spelling.ts';
import { splitQuestion } from './split-question.ts';
import { withoutMarkup } from './without-markup.ts';

/** Weight of the question before, and its further loss with each question further back. */
const contextWeight = 0.5;

// In a text of capitals only, a capital tells nothing.
const isShouted = (text: string) => text === text.toUpperCase();

/** Fewer content words than this leave a terse question leaning on the one before. */
const fewestWords = 3;
/** Words of any kind up to which a question is terse: "What is the capital of France?" is whole. */
const mostTokens = 5;

/**
 * Completes the last question of a conversation.
 * @param said Oldest first; the last one is the reader's question.
 * @param guide Slug of the one guide to ask, or undefined for all.
 */
export async function understand(said: Turn[], index: GuideIndex, guide?: string): Promise<Query> {
  const turns = recentTurns(said);
  const questions = turns.filter((turn) => turn.role === 'user').map((turn) => turn.text);
  const question = questions.at(-1) ?? '';
  const plain = withoutMarkup(question);
  const { corrections, isForeign } = await readWords(plain, index, guide);
  const read = applyCorrections(plain, corrections);
  const isNewSubject = leavesSubject(read);
  const leans = isDependent(read) && !isNewSubject;
  const context = leans ? await mendAll(contextOf(questions), index, guide) : [];
  return {
    question,
    context,
    answered: leans ? turns.findLast(({ role }) => role === 'assistant')?.text : undefined,
    kind: kindOf(read, isForeign),
    corrections,
    guide,
    parts: partsOf(withoutLeaving(read), leans ? contextOf(questions) : [], index.synonyms),
  };
}

// What was mended when it was asked is mended again when it completes a question.
async function mendAll(
  questions: string[],
  index: GuideIndex,
  guide: string | undefined,
): Promise<string[]> {
  const mended: string[] = [];
  for (const question of questions) {
    await giveWay();
    mended.push(applyCorrections(question, (await readWords(question, index, guide)).corrections));
  }
  return mended;
}

function kindOf(read: string, isForeign: boolean): Query['kind'] {
  if (isSmallTalk(read)) return 'small-talk';
  return isForeign ? 'foreign' : 'question';
}

// The dictionary is asked only for words that the guides do not have.
async function readWords(
  question: string,
  { lexical: { words }, guides }: GuideIndex,
  guide: string | undefined,
): Promise<{ corrections: Correction[]; isForeign: boolean }> {
  const asked = guides.filter(({ slug }) => guide === undefined || slug === guide);
  const isEnglish = asked.every(({ language }) => isReadLanguage(language));
  if (!hasUnknownWord(question, words) && !hasForeignLetter(question)) {
    return { corrections: [], isForeign: false };
  }
  const { isWordOrName } = await loadAmericanDictionary();
  const corrections = correctionsFor(question, words, isWordOrName);
  const read = applyCorrections(question, corrections);
  if (isEnglish && (await isForeignText(read, words, isWordOrName))) {
    return { corrections: [], isForeign: true };
  }
  return { corrections, isForeign: false };
}

// Earlier questions back to one that stands on its own, latest first.
function contextOf(questions: string[]): string[] {
  const context: string[] = [];
  for (const earlier of questions.slice(0, -1).reverse()) {
    if (isSmallTalk(earlier)) continue;
    context.push(earlier);
    if (!isDependent(earlier)) break;
  }
  return context;
}

// A dependent part leans on the parts before it, and on the context beyond those.
function partsOf(question: string, context: string[], synonyms: SynonymTable): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const { text, isQuestion } of splitQuestion(question)) {
    const before = parts.map((part) => part.text).reverse();
    const leansOn = isDependent(text) ? [...before, ...context] : [];
    parts.push({ text, isQuestion, terms: queryTerms([text, ...leansOn], synonyms) });
  }
  return parts;
}

function queryTerms(texts: string[], synonyms: SynonymTable): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const [distance, text] of texts.entries()) {
    const weight = contextWeight ** distance;
    const found = termsOf(text);
    const alternatives = synonyms.alternatives(found.map(({ term }) => term));
    for (const [at, { term, word }] of found.entries()) {
      if (terms.has(term)) continue;
      const opens = at === 0 && text.trimStart().startsWith(word);
      const isName = !opens && /^\p{Lu}/u.test(word) && !isShouted(text);
      terms.set(term, { term, word, weight, isName, alternatives: alternatives[at] ?? [] });
    }
  }
  return [...terms.values()];
}

function isDependent(question: string): boolean {
  const text = question.trim();
  if (refersBack(text)) return true;
  // A thing that is asked for by its name is whole with a word less: "What are the soft skills?"
  const fewest = asksForThing(text) ? fewestWords - 1 : fewestWords;
  return new Set(stemsOf(text)).size < fewest && tokenize(text).length <= mostTokens;
}
