// Reads a question against what was said before it: whether it goes on from there, which earlier words it takes
// over, and which statements of the last answer it is about. Grammar tells what needs the conversation; of a short
// question the guides tell: it goes on when the sections quoted last hold its words as well as any others do.

import { massByPassage } from '../evidence/passage-mass.ts';
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { actOf, type FollowUpAct } from '../language/follow-up-acts.ts';
import { hasPredicate, questionForm, withoutMeasures } from '../language/leaning.ts';
import { isSmallTalk } from '../language/small-talk.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement, Turn } from '../types.ts';
import { pickOf } from './pick-reference.ts';
import { nameOf } from './quoted-lists.ts';
import { quotesForAct } from './quotes-for-act.ts';
import { replacedBy, withoutStems } from './replaced-words.ts';
import { saidStatements, sectionSpokenOf } from './said-statements.ts';

/** What a question takes from the conversation before it. */
export type FollowUp = {
  /** The earlier questions that complete it, latest first, as they were put. */
  context: string[];
  /** The same without the words that it replaces, and with the name of what was quoted alone. */
  carried: string[];
  /** The name of what it points at, which counts as a word of its own. */
  named: string;
  said: GuideStatement[];
  /** Sections that the last answer spoke of: `<guide>#<section id>`. */
  about: string[];
  quotes: GuideStatement[] | undefined;
};

/**
 * A question with the answer to it, what that quotes, and which sections it is about; read when asked for. `at` is the
 * position of its turn.
 */
type Exchange = {
  question: string;
  at: number;
  hasAnswer: boolean;
  said: () => GuideStatement[];
  about: () => string[];
};

type Talk = { exchanges: Exchange[]; index: GuideIndex };

/** Exchanges before the question that are looked at. */
const mostExchanges = 5;
/** Lead in mass, as a share of the question's, by which other sections must hold more of it. */
const lead = 0.1;
/** Passages up to which a word alone names a subject. */
const mostSpecific = 8;

/**
 * @param question The last question, mended.
 * @param turns All that was said, the question last.
 */
export async function readFollowUp(
  question: string,
  turns: Turn[],
  { index, guide }: { index: GuideIndex; guide: string | undefined },
): Promise<FollowUp | undefined> {
  const talk = { exchanges: exchangesOf(turns, index, guide), index };
  const last = talk.exchanges.at(-1);
  if (!last) return undefined;
  await giveWay();
  const act = actOf(question);
  const answered = act && (await answeredLast(talk, act));
  if (act && answered) {
    const said = answered.said();
    const before = talk.exchanges.slice(0, talk.exchanges.indexOf(answered)).slice(-3);
    const saidBefore = before.flatMap((each) => each.said());
    const quotes = quotesForAct(act, { said, saidBefore, lastQuestion: answered.question, index });
    const context = contextOf(talk).map((each) => each.question);
    return { context, carried: context, named: '', said, about: answered.about(), quotes };
  }
  const said = last.said();
  const before = () => talk.exchanges.at(-2)?.said() ?? [];
  const pick = said.length > 0 ? pickOf(question, { said, before }, index) : undefined;
  if (!pick && !goesOn(question, talk)) return undefined;
  // Each answer is read by itself, and lets others in before it.
  for (const each of talk.exchanges) {
    await giveWay();
    each.about();
  }
  const leansOn = contextOf(talk);
  const context = leansOn.map((each) => each.question);
  const { quotes, named = '' } = pick ?? {};
  const carried = carriedFrom(question, leansOn, index);
  // Behind a refusal, what was spoken of before it.
  const about = leansOn.map((each) => each.about()).find((each) => each.length > 0) ?? [];
  return { context, carried, named, said, about, quotes };
}

/**
 * The position of the turn that a request about the last answer asks once more, where nothing was answered that it
 * could be about: "Why?" behind a refusal is about what was refused. Undefined for any other question.
 */
export async function askedInVain(
  question: string,
  turns: Turn[],
  { index, guide }: { index: GuideIndex; guide: string | undefined },
): Promise<number | undefined> {
  const act = actOf(question);
  if (!act) return undefined;
  const talk = { exchanges: exchangesOf(turns, index, guide), index };
  if (await answeredLast(talk, act)) return undefined;
  const asked = talk.exchanges.findLast((each) =>
    act === 'shorter' ? actOf(each.question) !== 'shorter' : !actOf(each.question),
  );
  return asked?.hasAnswer ? asked.at : undefined;
}

// The exchange that an act is about. One that was asked of it before in vain ("Why?" without a reason) is passed over,
// but by who wants it shorter: a refusal has nothing to take away.
async function answeredLast({ exchanges }: Talk, act: FollowUpAct): Promise<Exchange | undefined> {
  for (const exchange of [...exchanges].reverse()) {
    await giveWay();
    if (exchange.said().length > 0) return exchange;
    const before = actOf(exchange.question);
    if (!before || (act === 'shorter' && before !== 'shorter')) return undefined;
  }
  return undefined;
}

function exchangesOf(turns: Turn[], index: GuideIndex, guide: string | undefined): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const [at, { role, text }] of turns.slice(0, -1).entries()) {
    if (role !== 'user' || isSmallTalk(text)) continue;
    const next = turns[at + 1];
    const answer = next?.role === 'assistant' ? next.text : '';
    const asked = [...exchanges.map(({ question }) => question), text];
    const said = once(() => saidStatements(answer, index, { guide, asked }));
    const about = once(() => {
      const sections = sectionsOf(said());
      if (sections.length > 0 || answer === '') return sections;
      return sectionSpokenOf(text, answer, index, guide);
    });
    exchanges.push({ question: text, at, hasAnswer: answer !== '', said, about });
  }
  return exchanges.slice(-mostExchanges);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// Earlier questions back to one that stands on its own, latest first. An act is about them, and none of them.
function contextOf({ exchanges }: Talk): Exchange[] {
  const context: Exchange[] = [];
  for (const [at, exchange] of [...exchanges.entries()].reverse()) {
    if (actOf(exchange.question)) continue;
    context.push(exchange);
    if (!wentOn(exchange, exchanges[at - 1])) break;
  }
  return context;
}

// A short question went on from the answer before when it was answered from the same section.
function wentOn({ question, about }: Exchange, before: Exchange | undefined): boolean {
  const form = questionForm(question);
  if (form !== 'short') return form !== 'whole';
  return before?.about().some((section) => about().includes(section)) ?? false;
}

function sectionsOf(said: GuideStatement[]): string[] {
  return [...new Set(said.map(({ guide, statement }) => `${guide}#${statement.sectionId}`))];
}

function goesOn(question: string, { exchanges, index }: Talk): boolean {
  const form = questionForm(question);
  if (form !== 'short') return form !== 'whole';
  const about = exchanges.at(-1)?.about() ?? [];
  return about.length === 0 ? !hasVerb(question) : isHeldBySections(question, about, index);
}

// Nothing that is asked by itself: a noun or two.
function hasVerb(question: string): boolean {
  return /^[^\p{L}\p{N}]*\p{L}+(?:['’]s)? (?:an?|the|i|you|we|they|my|is|are|do|does|can|may|to)\b/iu.test(
    question,
  );
}

// Whether the sections that were quoted hold the question's words as well as any passage does.
function isHeldBySections(question: string, about: string[], index: GuideIndex): boolean {
  const terms = [...new Set(stemsOf(withoutMeasures(question)))].map((term) => ({
    term,
    alternatives: [],
  }));
  const masses = massByPassage(terms, index);
  let best = 0;
  for (const mass of masses.values()) best = Math.max(best, mass);
  let inside = 0;
  for (const section of about) {
    const [guide = '', sectionId = ''] = section.split('#');
    const { from, to } = index.spanOfSection(guide, sectionId);
    for (let at = from; at < to; at += 1) inside = Math.max(inside, masses.get(at) ?? 0);
  }
  const isCommon = terms.every(({ term }) => holdersOf(term, index) > mostSpecific);
  if (terms.length === 1 && isCommon) return true;
  if (best === 0) return terms.length === 1 && !/\p{Lu}/u.test(question.trim().slice(1));
  return inside > 0 && inside >= best * (1 - lead);
}

// A fragment and what it completes are one question.
function holdersOf(term: string, { lexical }: GuideIndex): number {
  return lexical.postings.holding(term);
}

function carriedFrom(question: string, context: Exchange[], index: GuideIndex): string[] {
  let replaced: Set<string> = new Set();
  let newer = question;
  const carried: string[] = [];
  for (const { question: earlier, said } of context) {
    if (isFragment(newer) || isThing(newer)) {
      replaced = replaced.union(replacedBy(newer, earlier, said(), index));
      if (isFragment(earlier) && isSameShape(newer, earlier)) {
        replaced = replaced.union(new Set(stemsOf(earlier)).difference(new Set(stemsOf(newer))));
      }
    }
    const kept = withoutStems(withoutMeasures(earlier), replaced);
    if (newer !== question && isFragment(newer)) carried.push(`${carried.pop() ?? ''} ${kept}`);
    else carried.push(kept);
    newer = earlier;
  }
  const [only, ...others] = context[0]?.said() ?? [];
  const isPlaced = isFragment(question) || isThing(question);
  const name = only && others.length === 0 && !isPlaced ? nameOf(only.statement) : '';
  const [nearest = '', ...further] = carried;
  return name === '' ? carried : [`${nearest} ${name}`, ...further];
}

function isFragment(question: string): boolean {
  return questionForm(question) === 'fragment';
}

// "Junior?"
function isThing(question: string): boolean {
  return questionForm(question) === 'short' && !hasPredicate(question);
}

// "And senior?" after "And junior?": both name a thing, or both a circumstance behind the same word.
function isSameShape(one: string, other: string): boolean {
  const shapeOf = (text: string) =>
    /\b(?:for|at|in|on|to|from|after|before|during|with|without|when|if)\b/iu
      .exec(text)?.[0]
      .toLowerCase();
  return shapeOf(one) === shapeOf(other);
}
