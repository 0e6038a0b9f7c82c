// Tells sentences that claim something from those that only lead on: "Here is what the guide says:".

import { notCoveredReply } from '../compose/prompt.ts';
import { isChatter, withoutGreeting } from '../language/chatter.ts';
import { figuresOf, missingFigures } from '../language/figures.ts';
import { listNouns } from '../language/lists/connectives.ts';
import { necessity } from '../language/lists/modality.ts';
import { clauseDeniers, prohibitionWords } from '../language/lists/negations.ts';
import { ones } from '../language/lists/numbers.ts';
import { namesOf } from '../language/names.ts';
import { oneOf } from '../language/one-of.ts';
import { figuresIn, Reading } from '../language/reading.ts';
import { isTalk } from '../language/talk-words.ts';
import { holdsTerm, stemsOf, type Term, termsOf } from '../language/terms.ts';
import type { AnswerMode } from '../types.ts';
import { denies } from './denials.ts';
import type { EvidenceSources } from './evidence-sources.ts';
import { hasParts } from './parts.ts';

const mostWords = 14;
const demands = new RegExp(String.raw`\b${oneOf(necessity, prohibitionWords)}\b`, 'iu');
/** "That depends on your role." */
const dependence = /^(?:that|this|it) depends(?: on [^,;:.\p{N}]{1,40})?[.:]?$/iu;
const listCount = /^(\p{N}{1,2}) in all:$/u;

/**
 * Whether a sentence makes no claim of its own: it is the guide's own introduction of a list, or holds no
 * figure, no name, no denial, and no content word but talk and, when it introduces something, headings.
 */
export function isConnective(plain: string, evidence: EvidenceSources): boolean {
  if (introducesItems(plain, evidence) || countsList(plain, evidence)) return true;
  if (plain.split(/\s+/).length > mostWords) return false;
  const text = withoutGreeting(plain);
  if (dependence.test(text) || introducesList(text, evidence)) return true;
  const headings = evidence.headingStems;
  const introduces = plain.trimEnd().endsWith(':');
  const isTalkAlone = termsOf(text).every(
    ({ term }) => isTalk(term) || (introduces && headings.has(term)),
  );
  if (!isTalkAlone || figuresOf(plain).size > 0 || denies(new Reading(plain))) return false;
  return namesOf(text).every((name) => termsOf(name).every(({ term }) => headings.has(term)));
}

// What the guide itself introduces items with, however little that says: "Don't:".
function introducesItems(plain: string, { statements }: EvidenceSources): boolean {
  const line = plain.trim();
  return statements.some(({ statement }) => statement.leadIn === line);
}

// "On Mondays the van stops here:" points to its list.
const points = /\b(?:here|as follows|the following|these)\b/iu;
const denied = new RegExp(String.raw`\b${oneOf(clauseDeniers)}\b|n['’]t\b`, 'iu');
const listStems = new Set(stemsOf(listNouns.join(' ')));

// "Reviewers look at four things:", in words of the evidence, where something in it has four parts; nothing is
// demanded or denied by it.
function introducesList(plain: string, evidence: EvidenceSources): boolean {
  const introduces = plain.trimEnd().endsWith(':');
  if (demands.test(plain) || denied.test(plain)) return false;
  const reading = new Reading(plain);
  // "You have two choices." says no more than that.
  const isKnown = (term: string) =>
    isTalk(term) || listStems.has(term) || (introduces && evidence.stems.has(term));
  const areNamed = namesOf(plain).every((name) => termsOf(name).every(({ term }) => isKnown(term)));
  const [figure, ...more] = figuresIn(reading);
  if (!areNamed || more.length > 0 || !(figure || (introduces && points.test(plain)))) {
    return false;
  }
  const isCounted =
    figure === undefined ||
    listLengths(evidence).includes(Number(figure)) ||
    evidence.statements.some((each) => hasParts(Number(figure), each.statement.text));
  const isOwn = ({ term, word }: Term) =>
    /^\p{N}/u.test(word) || ones.includes(word.toLowerCase()) || isKnown(term);
  return isCounted && termsOf(plain).every(isOwn);
}

// "5 in all:", where the evidence holds a list of five.
function countsList(plain: string, evidence: EvidenceSources): boolean {
  const count = Number(listCount.exec(plain.trim())?.[1]);
  return !Number.isNaN(count) && listLengths(evidence).includes(count);
}

function listLengths({ statements }: EvidenceSources): number[] {
  const items = statements.filter(({ statement: { kind } }) => kind === 'item' || kind === 'step');
  const lists = Map.groupBy(
    items,
    ({ source, statement }) => `${source.passage.guide}#${statement.sectionId}#${statement.block}`,
  );
  return Array.from(lists.values(), ({ length }) => length);
}

// Whether a text has neither a content word nor a figure ("Yes."): alone it claims nothing.
function saysNothing(plain: string): boolean {
  return !holdsTerm(plain) && figuresOf(plain).size === 0;
}

/**
 * Whether a sentence is to be passed over: it says nothing, and does not introduce the items of a list either, or is a model's small talk. A guide may well
 * say "Let me know", and then it is quoted.
 */
export function claimsNothing(
  plain: string,
  author: AnswerMode,
  evidence: EvidenceSources,
): boolean {
  if (introducesItems(plain, evidence)) return false;
  const isSmallTalk = author === 'model' && isChatter(plain);
  return isSmallTalk || saysNothing(plain) || plain.includes(notCoveredReply);
}

/** Whether a line is the rule of a table, of its marks alone: "| --- | :-: |". */
export function isTableRule(text: string): boolean {
  return /^\s*\|[\s:|]*-[\s:|-]*$/.test(text);
}

/**
 * Whether the words of a table's head all stand in the evidence or in its headings, and its figures in
 * headings, lead-ins or the heads of tables.
 */
export function isTableHead(plain: string, { statements, index }: EvidenceSources): boolean {
  const heads = statements.map(({ statement, source }) =>
    [
      statement.leadIn ?? '',
      ...(statement.cells ?? []).map(({ head }) => head),
      // What names a row may head a column: "Level 1" beside "Level 5".
      ...(statement.cells ?? []).slice(0, 2).map(({ head, text }) => `${head} ${text}`),
      ...index.section(source.passage.guide, statement.sectionId).path,
    ].join('\n'),
  );
  const texts = statements.map(({ statement }) => statement.text);
  const known = new Set(stemsOf([...heads, ...texts].join('\n')));
  const isNumberless = missingFigures(plain, heads.join('\n')).length === 0;
  return isNumberless && termsOf(plain).every(({ term }) => known.has(term));
}
