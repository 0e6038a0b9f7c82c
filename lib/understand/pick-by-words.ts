// Finds which of the rows or items quoted last a question is about by what it asks of them: "Which one takes nine
// months?", "Where is it taught?", "And after six years?".

import { statementsOfBlock, statementsOfSection } from '../evidence/statement-blocks.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { answerTypesOf, expectedOf } from '../language/expected-answer.ts';
import { isLight } from '../language/light-words.ts';
import { measures } from '../language/lists/follow-ups.ts';
import { payWords, priceWords } from '../language/lists/money-words.ts';
import { ones, tens } from '../language/lists/numbers.ts';
import { oneOf } from '../language/one-of.ts';
import { readQuantities } from '../language/quantities.ts';
import { asksForMoney } from '../language/question-forms.ts';
import { normalize, stemOf, stemsOf, tokenize } from '../language/terms.ts';
import type { GuideStatement, Statement } from '../types.ts';
import { namingStems } from './quoted-lists.ts';

const amongThem =
  /^\W*(?:(?:and|but|so|ok) )?(?:(?:which|what|who) (?:ones?|of (?:them|these|those))|who among (?:them|these|those))\b/iu;

/** Whether it asks which of the things quoted last is meant: "Which of these is open?", "And which one is?" */
export function asksAmongThem(question: string): boolean {
  return amongThem.test(question);
}

/** The one of several quoted rows or items that holds more of the question than all others. */
export function pickAmong(question: string, said: GuideStatement[]): GuideStatement | undefined {
  const listed = said.filter(({ statement }) => statement.kind !== 'sentence');
  if (listed.length < 2 || !asksAmongThem(question)) return undefined;
  const asked = new Set(withFigures(question.replace(amongThem, ' ')));
  const held = listed.map((place) => ({
    place,
    count: asked.intersection(new Set(withFigures(place.statement.text))).size,
  }));
  const [first, second] = held.sort((one, other) => other.count - one.count);
  return first && first.count > (second?.count ?? 0) && first.count * 2 > asked.size
    ? first.place
    : undefined;
}

/** The row that was quoted alone, when a column of it is what a question asks for. */
export function pickRow(
  question: string,
  said: GuideStatement[],
  index: GuideIndex,
): GuideStatement | undefined {
  const [only, ...others] = said;
  if (!only || others.length > 0 || only.statement.kind !== 'row') return undefined;
  const { cells = [] } = only.statement;
  const text = question.replaceAll(measure, ' ');
  const asked = stemsOf(text).filter((stem) => !isLight(stem));
  if (namesAnother(asked, only, index)) return undefined;
  const heads = new Set(stemsOf(cells.map(({ head }) => head).join('\n')));
  if (asked.some((stem) => heads.has(stem)) || isPriced(text, cells)) return only;
  const expected = expectedOf(question);
  const isUnheard = asked.every((stem) => !index.lexical.postings.has(stem));
  const isShown = cells.some((cell) => expected.every((test) => test(cell.text)));
  return isUnheard && expected.length > 0 && isShown ? only : undefined;
}

/**
 * The sentence or item of the sections quoted last that holds the kind of answer which a question without a word of
 * its own wants ("For how long?"): one that was quoted, else the first of its section.
 */
export function pickByKind(
  question: string,
  said: GuideStatement[],
  index: GuideIndex,
): GuideStatement | undefined {
  const [first] = said;
  if (!first || !asksForKindAlone(question)) return undefined;
  const expected = expectedOf(question);
  const types = answerTypesOf(question);
  if (expected.length + types.length === 0) return undefined;
  const { guide } = first;
  const near = statementsOfSection(first, index).map((statement) => ({ guide, statement }));
  const isOfKind = ({ statement: { kind, text } }: GuideStatement) =>
    kind !== 'row' &&
    (expected.length > 0
      ? expected.every((test) => test(text))
      : types.every((type) => type.test(text)));
  return said.find(isOfKind) ?? paidIn(question, said) ?? near.find(isOfKind);
}

/** Whether nothing is asked but a kind of answer: "Where?", "How much?", "And how long does that take?". */
export function asksForKindAlone(question: string): boolean {
  const rest = question.replaceAll(measure, ' ');
  const stems = stemsOf(rest);
  if (rest !== question) return stems.every(isLight);
  return stems.every((stem) => prices.has(stem));
}

const prices = new Set(priceWords.map(stemOf));

// An amount in a currency without a sign has no unit that is known: "up to 1,600 cr".
function paidIn(question: string, said: GuideStatement[]): GuideStatement | undefined {
  if (!asksForMoney(question)) return undefined;
  return said.find(({ statement: { kind, text } }) => {
    const { quantities, text: read } = readQuantities(text);
    return (
      kind !== 'row' &&
      quantities.some((each) => each.kind === 'count' && inUnit.test(read.slice(each.end)))
    );
  });
}

const inUnit = /^ \p{L}{1,8}(?= (?:an?|per|for|each|to|in|at|on)\b|[,.;)]|$)/u;

function namesAnother(asked: string[], row: GuideStatement, index: GuideIndex): boolean {
  const own = namingStems(row.statement);
  return statementsOfBlock(row, index).some((other) =>
    namingStems(other).some((stem) => asked.includes(stem) && !own.includes(stem)),
  );
}

const measure = new RegExp(String.raw`\bhow ${oneOf(measures)}\b`, 'giu');
const price = new RegExp(String.raw`\b${oneOf(priceWords, ['fees', 'prices'])}\b`, 'iu');
const pay = new RegExp(String.raw`\b${oneOf(payWords)}\b`, 'iu');

function isPriced(question: string, cells: NonNullable<Statement['cells']>): boolean {
  return [price, pay].some(
    (words) => words.test(question) && cells.some(({ head }) => words.test(head)),
  );
}

const less = /^(?:less|fewer|under|below|up to|at most|within)\b/iu;
const more = /^(?:more|over|above|from|at least|longer|beyond)\b/iu;

/**
 * The item or row of the list quoted last whose bounds hold a number, where a follow-up gives another one: of
 * "less than two years: …", "two to five years: …", "more than five years: …".
 */
export function pickByNumber(fragment: string, members: Statement[]): Statement | undefined {
  const [number, ...others] = numbersIn(fragment);
  if (number === undefined || others.length > 0) return undefined;
  const holding = members.filter((member) => holdsNumber(boundsText(member), number));
  const bounded = members.filter((member) => rangeOf(boundsText(member)) !== undefined);
  const [only, ...further] = holding;
  return bounded.length > 1 && further.length === 0 ? only : undefined;
}

function boundsText({ kind, cells, text }: Statement): string {
  return kind === 'row' ? (cells?.[0]?.text ?? '') : (text.split(':')[0] ?? '');
}

function holdsNumber(text: string, number: number): boolean {
  const range = rangeOf(text);
  return range !== undefined && number >= range.from && number <= range.to;
}

function rangeOf(text: string): { from: number; to: number } | undefined {
  const [first, second] = numbersIn(text);
  if (first === undefined) return undefined;
  if (second !== undefined) return { from: first, to: second };
  if (less.test(text)) return { from: -Infinity, to: first - Number.EPSILON * first };
  if (more.test(text)) return { from: first + Number.EPSILON * first, to: Infinity };
  return undefined;
}

function numbersIn(text: string): number[] {
  return tokenize(text).flatMap((word) => numberOf(normalize(word)) ?? []);
}

function numberOf(word: string): number | undefined {
  const one = ones.indexOf(word);
  if (one !== -1) return one + 1;
  const ten = tens.indexOf(word);
  if (ten !== -1) return (ten + 2) * 10;
  return /^\p{N}+(?:\.\p{N}+)?$/u.test(word) ? Number.parseFloat(word) : undefined;
}

// Its stems, with numbers as figures.
function withFigures(text: string): string[] {
  return tokenize(text).flatMap((word) => {
    const number = numberOf(normalize(word));
    return number === undefined ? stemsOf(word) : [stemOf(String(number))];
  });
}
