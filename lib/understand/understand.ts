// understand: a conversation in, one query out that stands on its own. The message is split into its
// parts, and a dependent part ("And at staff level?") gets the terms of what was asked before, at a
// lower weight.
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { loadAmericanDictionary } from '../language/dictionary.ts';
import { isFunctionWord } from '../language/function-words.ts';
import {
  hasPredicate,
  leansWithin,
  leavesSubject,
  questionForm,
  withoutLeaving,
  withoutMeasures,
} from '../language/leaning.ts';
import { clippedForms } from '../language/lists/clipped-forms.ts';
import { irregularPlurals } from '../language/lists/irregular-plurals.ts';
import { isSmallTalk } from '../language/small-talk.ts';
import { SynonymTable } from '../language/synonyms.ts';
import { areInitialsInPlural, normalize, stemOf, termsOf, tokenize } from '../language/terms.ts';
import { remembered } from '../remembered.ts';
import type { Correction, Guide, Query, QueryPart, QueryTerm, Turn } from '../types.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import { askedInVain, readFollowUp } from './follow-up.ts';
import { hasForeignLetter, isForeign as isForeignText, opensForeign } from './foreign-language.ts';
import { readForms } from './guide-forms.ts';
import type { Leaning } from './message-part.ts';
import { withLimitsRead } from './read-limits.ts';
import { withPayRead } from './read-pay.ts';
import { recentTurns } from './recent-turns.ts';
import { applyCorrections, correctionsFor, hasUnknownWord, quoted } from './spelling.ts';
import { splitQuestion } from './split-question.ts';
import { withoutMarkup } from './without-markup.ts';

/** Weight of the question before, and its further loss with each question further back. */
const contextWeight = 0.5;

// In a text of capitals only, a capital tells nothing.
const isShouted = (text: string) => text === text.toUpperCase();

/**
 * Completes the last question of a conversation.
 * @param said Oldest first; the last one is the reader's question.
 * @param guide Slug of the one guide to ask, or undefined for all.
 */
export async function understand(said: Turn[], index: GuideIndex, guide?: string): Promise<Query> {
  const turns = recentTurns(said);
  const question = turns.at(-1)?.text ?? '';
  const plain = withoutMarkup(question);
  // What asks nothing is not mended: of “Hola” the guide's words would make another one.
  const { corrections, isForeign } = isSmallTalk(plain)
    ? { corrections: [], isForeign: false }
    : await readWords(plain, index, guide);
  const read = inPlainWords(applyCorrections(plain, corrections), index);
  const kind = kindOf(read, isForeign);
  const leans = kind === 'question' && turns.length > 1 && !leavesSubject(read);
  const again = leans ? await askedInVain(read, turns, { index, guide }) : undefined;
  if (again !== undefined) return understand(turns.slice(0, again + 1), index, guide);
  const followUp = leans ? await readFollowUp(read, turns, { index, guide }) : undefined;
  const context = await mendAll(followUp?.context ?? [], index, guide);
  const carried = await mendAll(followUp?.carried ?? [], index, guide);
  const named = followUp?.named ?? '';
  const { lexical, synonyms } = index;
  const lexicon = { synonyms, isKnown: (term: string) => lexical.postings.has(term) };
  return {
    question,
    context,
    said: followUp?.said ?? [],
    about: followUp?.about ?? [],
    quotes: followUp?.quotes,
    kind,
    corrections,
    guide,
    parts: followUp?.quotes
      ? [partAsAct(read, carried, lexicon)]
      : partsOf(withoutLeaving(read), { context, carried, named }, lexicon),
  };
}

function inPlainWords(text: string, index: GuideIndex): string {
  return withLimitsRead(withPayRead(text, index));
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
    const { corrections } = await readWords(question, index, guide);
    mended.push(inPlainWords(applyCorrections(question, corrections), index));
  }
  return mended;
}

function kindOf(read: string, isForeign: boolean): Query['kind'] {
  if (isSmallTalk(read)) return 'small-talk';
  return isForeign ? 'foreign' : 'question';
}

const areRead = remembered((guides: Guide[]) =>
  guides.every(({ language }) => isReadLanguage(language)),
);

// What is short for something that the guides write is read so first. The dictionary is asked only for words
// that the guides do not have.
async function readWords(
  question: string,
  index: GuideIndex,
  guide: string | undefined,
): Promise<{ corrections: Correction[]; isForeign: boolean }> {
  const { words } = index.lexical;
  const isEnglish = areRead(guide === undefined ? index.guides : [index.guide(guide)]);
  if (isEnglish && opensForeign(question)) return { corrections: [], isForeign: true };
  if (!hasUnknownWord(question, words) && !hasForeignLetter(question)) {
    return { corrections: isEnglish ? await shortForms(question, index) : [], isForeign: false };
  }
  const { isWordOrName } = await loadAmericanDictionary();
  const short = isEnglish ? await shortForms(question, index) : [];
  const rest = applyCorrections(question, short);
  const corrections = [...short, ...correctionsFor(rest, words, isWordOrName)];
  const read = applyCorrections(question, corrections);
  if (isEnglish && (await isForeignText(read, words, isWordOrName))) {
    return { corrections: [], isForeign: true };
  }
  return { corrections, isForeign: false };
}

function shortForms(question: string, index: GuideIndex): Promise<Correction[]> {
  return readForms(question, index, async () => (await loadAmericanDictionary()).isWordOrName);
}

// What is about the last answer is one part.
function partAsAct(text: string, carried: string[], lexicon: Lexicon): QueryPart {
  const leaning = carried.map((other, at) => ({ text: other, weight: contextWeight ** (at + 1) }));
  const terms = queryTerms([{ text, weight: 1 }, ...leaning], lexicon);
  return { text, isQuestion: true, leans: true, terms };
}

type Carried = { context: string[]; carried: string[]; named: string };

// A part leans on what the message says it does; a dependent one also on the parts before it and on the conversation:
// of several, the first one only where it needs it itself.
function partsOf(
  question: string,
  { context, carried, named }: Carried,
  lexicon: Lexicon,
): QueryPart[] {
  const parts: QueryPart[] = [];
  const pieces = splitQuestion(question);
  for (const { text, subject = text, ...piece } of pieces) {
    const { isQuestion, isBound, withSituation, leansOn = [] } = piece;
    const isFirst = parts.length === 0;
    const isAlone = pieces.length === 1;
    const depends = isFirst ? isAlone || questionForm(text) !== 'whole' : leansWithin(text);
    const leans = depends && carried.length > 0;
    const before = parts.map((part) => part.text).reverse();
    const asked = leans ? withoutMeasures(subject) : subject;
    const own = isFirst && named !== '' ? `${asked} ${named}` : asked;
    // What asks something of its own takes less of what was asked before.
    const further = hasPredicate(text) ? ['', ...carried] : carried;
    const leaning = (depends ? [...before, ...further] : []).map((other, at) => ({
      text: other,
      weight: contextWeight ** (at + 1),
    }));
    const texts = [{ text: own, weight: 1 }, ...leansOn, ...leaning];
    const part = { text, isQuestion, terms: queryTerms(texts, lexicon) };
    parts.push({
      ...part,
      ...(isBound && { isBound }),
      ...(withSituation !== undefined && { withSituation }),
      ...(leans && { leans }),
      ...(leans && context[0] !== undefined && !hasPredicate(text) && { before: context[0] }),
    });
  }
  return parts;
}

const initialsOfKind = /\b(?:an?|my|your|any|no) (\p{Lu}\p{Ll}?\p{Lu}{1,4})\b/gu;

// Initials behind an article or in the plural name a kind of thing: "a CV", "my PTO", "RSUs".
function isProperName(word: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(word) || isShouted(text) || areInitialsInPlural(word)) return false;
  return Array.from(text.matchAll(initialsOfKind)).every(([, initials]) => initials !== word);
}

const numbers = new Map(
  Object.entries(irregularPlurals).flatMap(([one, many]): [string, string][] => [
    [stemOf(one), stemOf(many)],
    [stemOf(many), stemOf(one)],
  ]),
);

const clipped = new SynonymTable(clippedForms);

// "A child" where the guide writes "children", "a bike" where it writes "bicycle".
function otherForms(term: string): string[][] {
  const other = numbers.get(term);
  const number = other === undefined || other === term ? [] : [[other]];
  const [inFull = []] = clipped.alternatives([term]);
  return [...number, ...inFull];
}

/** What the guides have for words: synonyms, and the terms that stand in them. */
type Lexicon = { synonyms: SynonymTable; isKnown(term: string): boolean };

function queryTerms(texts: Leaning[], { synonyms, isKnown }: Lexicon): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const { text, weight } of texts) {
    const found = termsOf(text);
    // What stands in quotation marks is asked for by that very word.
    const inQuotes = new Set(termsOf(text.match(quoted)?.join(' ') ?? '').map(({ term }) => term));
    const alternatives = synonyms.alternatives(found.map(({ term }) => term));
    const joined = joinedVerbs(text, isKnown);
    for (const [at, { term, word }] of found.entries()) {
      if (terms.has(term)) continue;
      if (isFunctionWord(word) && !isKnown(term) && !inQuotes.has(term)) continue;
      const opens = at === 0 && text.trimStart().startsWith(word);
      const isName = (!opens && isProperName(word, text)) || inQuotes.has(term);
      const one = joined.get(term);
      const others = [...(alternatives[at] ?? []), ...otherForms(term), ...(one ? [[one]] : [])];
      terms.set(term, { term, word, weight, isName, alternatives: others });
    }
  }
  return [...terms.values()];
}

const particles = new Set('up down in out off over on back away'.split(' '));

// "Shut down", "log in", where the guide writes "shutdown" and "login": the stem of that by the stem of the verb.
function joinedVerbs(text: string, isKnown: (term: string) => boolean): Map<string, string> {
  const words = tokenize(text).map(normalize);
  return new Map(
    words.flatMap((word, at): [string, string][] => {
      const particle = words[at + 1] ?? '';
      const one = stemOf(word + particle);
      return particles.has(particle) && isKnown(one) ? [[stemOf(word), one]] : [];
    }),
  );
}
