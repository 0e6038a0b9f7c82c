// What a request about the last answer is answered with: "Why?" with the reason that stands by what was quoted,
// "Shorter, please" with the most telling part of it, "More" with what its section says besides.
import { statementsOfBlock, statementsOfSection } from '../evidence/statement-blocks.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import { termMass } from '../evidence/term-mass.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import type { FollowUpAct } from '../language/follow-up-acts.ts';
import { takenUp } from '../language/lists/continuations.ts';
import { oneOf } from '../language/one-of.ts';
import { introducesExample, showsExample, showsReason } from '../language/reasons-and-examples.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement, Section, Statement } from '../types.ts';

/** Words after which nothing more is added to "more", and statements of it. */
const mostWords = 90;
const mostStatements = 12;
/** Statements before and behind a quoted one among which its reason is looked for. */
const nearby = 2;
const takesUp = new RegExp(String.raw`^${oneOf(takenUp)}\b`, 'iu');

type Asked = {
  /** What the last answer quoted; not empty. */
  said: GuideStatement[];
  /** What the answers before it quoted. */
  saidBefore: GuideStatement[];
  /** The question that the last answer answered. */
  lastQuestion: string;
  index: GuideIndex;
};

/** The statements that answer an act, in the order in which they are said; empty where the guide has none. */
export function quotesForAct(act: FollowUpAct, asked: Asked): GuideStatement[] {
  switch (act) {
    case 'why':
      return reasonOf(asked);
    case 'shorter':
      return mostTelling(asked);
    case 'more':
      return moreOf(asked);
    case 'example':
      return exampleOf(asked);
    case 'next':
      return besideSaid(asked, 1);
    case 'previous':
      return besideSaid(asked, -1);
    case 'difference':
      return lastTwo(asked);
  }
}

// The reason that was quoted itself, then one that stands near, then the sentence that takes it up ("It damages the
// floor."). What merely stands behind is no reason.
function reasonOf({ said, index }: Asked): GuideStatement[] {
  const own = said.find(({ statement }) => showsReason(statement.text));
  if (own) return [own];
  for (const each of said) {
    const reason = around(each, index).find(({ statement }) => showsReason(statement.text));
    if (reason) return [reason];
  }
  const behind = said.flatMap((each) => nextSentence(each, said, index) ?? []);
  return behind.slice(0, 1);
}

function nextSentence(
  place: GuideStatement,
  said: GuideStatement[],
  index: GuideIndex,
): GuideStatement | undefined {
  if (place.statement.kind !== 'sentence') return undefined;
  const block = statementsOfBlock(place, index);
  const next = block[block.indexOf(place.statement) + 1];
  const isNew = next !== undefined && said.every(({ statement }) => statement !== next);
  return isNew && takesUp.test(next.text) && !next.text.endsWith(':')
    ? { guide: place.guide, statement: next }
    : undefined;
}

// Nearest first, what stands behind before what stands in front.
function around(place: GuideStatement, index: GuideIndex): GuideStatement[] {
  const all = statementsOfSection(place, index);
  const at = all.indexOf(place.statement);
  const offsets = Array.from({ length: nearby }, (_, step) => [step + 1, -step - 1]).flat();
  return offsets
    .flatMap((offset) => all[at + offset] ?? [])
    .map((statement) => ({ guide: place.guide, statement }));
}

function mostTelling({ said, lastQuestion, index }: Asked): GuideStatement[] {
  const asked = new Set(stemsOf(lastQuestion));
  const massHeld = ({ statement }: GuideStatement) =>
    [...asked.intersection(statementTerms(statement).set)].reduce(
      (sum, term) => sum + termMass(term, index),
      0,
    );
  const [best] = said.toSorted((one, other) => massHeld(other) - massHeld(one));
  return best ? [best] : [];
}

function exampleOf({ said, index }: Asked): GuideStatement[] {
  const own = said.find(({ statement }) => showsExample(statement.text));
  if (own) return [own];
  for (const each of said) {
    const items = listBelow(each, index);
    if (items.length > 0) return items;
    const example = around(each, index).find(({ statement }) => showsExample(statement.text));
    if (example) return [example];
  }
  return exampleFurtherOn(said, index);
}

// In the same section, and in those below it, what a line calls an example, or that line.
function exampleFurtherOn([first]: GuideStatement[], index: GuideIndex): GuideStatement[] {
  if (!first) return [];
  const all = [...statementsOfSection(first, index), ...statementsBelow(first, index)];
  const found = all.find(({ text }) => introducesExample(text));
  if (!found) return [];
  const example = { guide: first.guide, statement: found };
  const items = listBelow(example, index);
  return items.length > 0 ? items : [example];
}

function listBelow({ guide, statement }: GuideStatement, index: GuideIndex): GuideStatement[] {
  return statementsOfSection({ guide, statement }, index)
    .filter(({ leadIn }) => leadIn === statement.text)
    .slice(0, mostStatements)
    .map((item) => ({ guide, statement: item }));
}

// What was not said yet of the list or paragraph, then of the section, then of the sections below it.
function moreOf({ said, saidBefore, index }: Asked): GuideStatement[] {
  const known = new Set([...saidBefore, ...said].map(({ statement }) => statement));
  const places = [...new Map(said.map((each) => [each.statement.sectionId, each])).values()];
  for (const place of places) {
    const lastSaid = said.findLast(
      (each) => each.statement.sectionId === place.statement.sectionId,
    );
    const all = statementsOfSection(place, index);
    const from = all.indexOf((lastSaid ?? place).statement) + 1;
    const ordered = [...all.slice(from), ...all.slice(0, from)];
    const more = upTo(ordered.filter((statement) => !known.has(statement)));
    if (more.length > 0) return more.map((statement) => ({ guide: place.guide, statement }));
  }
  const below = places.flatMap((place) => statementsBelow(place, index));
  return upTo(below.filter((statement) => !known.has(statement))).map((statement) => ({
    guide: places[0]?.guide ?? '',
    statement,
  }));
}

// What the answer before quoted and what the last one did; where that one compared two things already, these.
function lastTwo({ said, saidBefore }: Asked): GuideStatement[] {
  const [first] = said;
  if (!first || said.length === 2) return said;
  const before = saidBefore.findLast(({ statement }) => statement.kind === first.statement.kind);
  return before && before.statement !== first.statement ? [before, first] : [first];
}

// Whole statements, of which the first may be long; no list is cut that is no longer than the rest.
function upTo(statements: Statement[]): Statement[] {
  let words = 0;
  const taken: Statement[] = [];
  for (const statement of statements.slice(0, mostStatements)) {
    words += statement.text.split(' ').length;
    const before = taken.at(-1);
    const goesOn = before !== undefined && isOfOneList(before, statement);
    if (taken.length > 0 && words > mostWords && !goesOn) break;
    taken.push(statement);
  }
  return taken;
}

function isOfOneList(one: Statement, other: Statement): boolean {
  const isLeadIn = other.leadIn === one.text;
  return (
    isLeadIn || (one.block === other.block && one.kind === other.kind && one.kind !== 'sentence')
  );
}

function statementsBelow({ guide, statement }: GuideStatement, index: GuideIndex): Statement[] {
  const { path } = index.section(guide, statement.sectionId);
  const isBelow = (section: Section) =>
    section.path.length > path.length && path.every((title, at) => section.path[at] === title);
  const below = new Set(
    index
      .guide(guide)
      .sections.filter(isBelow)
      .map(({ id }) => id),
  );
  return index.guide(guide).statements.filter(({ sectionId }) => below.has(sectionId));
}

// The neighbour in the list, table or paragraph; behind its end, what comes next in the section.
function besideSaid({ said, index }: Asked, by: 1 | -1): GuideStatement[] {
  const from = by === 1 ? said.at(-1) : said[0];
  if (!from) return [];
  const all = statementsOfSection(from, index);
  const beside = all[all.indexOf(from.statement) + by];
  return beside ? [{ guide: from.guide, statement: beside }] : [];
}
