// Answers questions about the guide as a document, from its front matter and its headings, and about the
// assistant. What the guide itself does not state is told as a notice; a summary quotes it.
import { labelStatements } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { type AboutGuide, aboutGuide } from '../../language/about-guide.ts';
import { authoring, authorNouns, beginnings } from '../../language/lists/documents.ts';
import { oneOf } from '../../language/one-of.ts';
import { WordingMatch } from '../../retrieve/wording-match.ts';
import type { AnswerEvent, Evidence, Guide, Query, Statement, Turn } from '../../types.ts';
import type { Notice } from '../../wire/codes.ts';
import { escapeMarkdown } from '../../wire/escape-markdown.ts';
import type { Draft, DraftPart } from '../compose.ts';
import { guidesToRead } from './guides-to-read.ts';
import {
  beginningOf,
  leadStatements,
  type Summed,
  sectionNamed,
  topSections,
} from './lead-statements.ts';
import { type Urgent, urgentAdvice } from './urgent.ts';

/** Headings that are named, and guides that are spoken of. */
const namedSections = 20;
const namedGuides = 5;
const shownQuestions = 3;
/** Words by which it is looked for who wrote a guide, and where readers begin. */
const authorWords = [...authoring, ...authorNouns].join(' ');
const beginningWords = beginnings.join(' ');
/** Where a guide tells who wrote it. */
const telling = new RegExp(String.raw`\b${oneOf(authoring, authorNouns)}\b`, 'iu');
/** Likeness from which a section is asked for in just these words. */
const askedFrom = 0.93;

/** What is asked about a guide, with the guides that it may mean. */
export type AskedAbout = { asked: AboutGuide | { kind: 'urgent' }; guides: Guide[] };

/** Reads a question about the guides or the assistant; undefined when it is one to the guides. */
export function readAboutGuide(
  query: Query,
  { index, turns }: { index: GuideIndex; turns: Turn[] },
): AskedAbout | undefined {
  const isFirst = turns.every(({ role }, at) => role !== 'user' || at === turns.length - 1);
  const guides = query.guide === undefined ? index.guides : [index.guide(query.guide)];
  if (adviceFor(query, index)) return { asked: { kind: 'urgent' }, guides };
  const titles = guides.map(({ title }) => title);
  const asked = aboutGuide(query.question, { titles, isFirst });
  if (!asked || guides.length === 0) return undefined;
  // A guide that has a section of this name answers by it.
  if (new WordingMatch(query.question, index).reaches(askedFrom, query.guide)) return undefined;
  return isTold(asked, query, index) ? { asked, guides: guides.slice(0, namedGuides) } : undefined;
}

function isTold(asked: AboutGuide, { guide }: Query, index: GuideIndex): boolean {
  const guides = guide === undefined ? index.guides : [index.guide(guide)];
  if (asked.kind === 'updated') return guides.some(({ updated }) => updated !== undefined);
  if (asked.kind === 'author') return !guidesToRead(authorWords, index, guide).some(tellsAuthor);
  if (asked.kind === 'start') return beginningIn(index, guide) !== undefined;
  if (asked.kind !== 'summary' || asked.topic === undefined) return true;
  return sectionNamed(asked.topic, guidesToRead(asked.topic, index, guide)) !== undefined;
}

function adviceFor({ question, guide }: Query, index: GuideIndex): Urgent | undefined {
  return urgentAdvice(question, () => guidesToRead(question, index, guide));
}

function beginningIn(index: GuideIndex, guide: string | undefined): Summed | undefined {
  return beginningOf(guidesToRead(beginningWords, index, guide));
}

// Whether a guide itself says something of who wrote it.
function tellsAuthor({ statements }: Guide): boolean {
  return statements.some(({ text }) => telling.test(text));
}

/** A notice a guide, then the end of the answer with questions to ask. */
export function* replyAboutGuide({ asked, guides }: AskedAbout): Generator<AnswerEvent> {
  for (const notice of noticesOf(asked, guides)) yield { type: 'notice', notice };
  const followUps = guides.flatMap((guide) => guide.starterQuestions).slice(0, shownQuestions);
  const status = asked.kind === 'author' ? 'not-covered' : 'answered';
  yield {
    type: 'summary',
    summary: { status, mode: 'extractive', leftOut: [], nearest: [], followUps },
  };
}

/**
 * The lead sentences of a guide's sections, or of the one section that is asked for, as a draft with the
 * evidence that it quotes; undefined when nothing can be summed up.
 */
export function draftSummary(
  { asked, guides }: AskedAbout,
  query: Query,
  index: GuideIndex,
): { draft: Draft; evidence: Evidence } | undefined {
  if (asked.kind === 'urgent') return quoting(adviceFor(query, index), query, index);
  if (asked.kind === 'start') return quoting(beginningIn(index, query.guide), query, index);
  if (asked.kind !== 'summary') return undefined;
  const topic = asked.topic;
  const [only, ...others] = guides;
  const whole = topic === undefined && only && others.length === 0 ? { guide: only } : undefined;
  if (topic === undefined) return quoting(asked.isBrief ? inOne(whole) : whole, query, index);
  const named = sectionNamed(topic, guidesToRead(topic, index, query.guide));
  // One sentence sums up no section that has a list.
  const isWhole = named && leadStatements(named).size < 2;
  return quoting(named && { ...named, ...(isWhole && { isWhole }) }, query, index);
}

// Of a guide that is to be told in one sentence, the one with which it begins.
function inOne(whole: Summed | undefined): Summed | undefined {
  const [first] = whole ? leadStatements(whole) : [];
  return whole && first && { ...whole, statements: new Set([first]) };
}

function quoting(
  chosen: Summed | undefined,
  query: Query,
  index: GuideIndex,
): { draft: Draft; evidence: Evidence } | undefined {
  if (!chosen) return undefined;
  const statements = chosen.statements ?? leadStatements(chosen);
  const { slug, passages: all } = chosen.guide;
  const passages = (chosen.section ? index.passagesIn(slug, chosen.section.id) : all)
    .filter((passage) => index.statementsOf(passage).some((each) => statements.has(each)))
    .map((passage) => ({ passage, score: 1 }));
  if (passages.length === 0) return undefined;
  const evidence = evidenceOf(query, passages);
  const labelled = labelStatements(evidence, index);
  const isSummary = !chosen.isWhole && !chosen.statements;
  const chosenOnes = labelled.filter(({ statement }) => statements.has(statement));
  const pieces = chosenOnes.map((each, at) => {
    const { text, kind, leadIn, block } = each.statement;
    const before = chosenOnes[at - 1]?.statement;
    const isListed = isSummary || kind === 'item' || kind === 'step';
    const isApart = isListed ? !isSummary && before?.leadIn !== leadIn : before?.block !== block;
    const gap = before === undefined ? '' : isApart ? '\n\n' : isListed ? '\n' : ' ';
    return `${gap}${isListed ? '- ' : ''}${escapeMarkdown(text)} [${each.label}]`;
  });
  return { draft: { parts: sentencesOf(pieces), labelled, evidence }, evidence };
}

function noticesOf({ kind }: AskedAbout['asked'], guides: Guide[]): Notice[] {
  if (kind === 'assistant') return [{ code: 'assistant', values: {} }];
  if (kind === 'author') return [{ code: 'author-untold', values: {} }];
  return guides.flatMap((guide): Notice[] => {
    const { title, updated } = guide;
    if (kind === 'updated') {
      return updated === undefined ? [] : [{ code: 'updated', values: { title, date: updated } }];
    }
    const sections = topSections(guide).map((section) => section.title);
    const count = sections.length;
    const shown = sections.slice(0, namedSections);
    return count === 0 ? [] : [{ code: 'contents', values: { title, sections: shown, count } }];
  });
}

function evidenceOf(query: Query, passages: Evidence['passages']): Evidence {
  const parts = query.parts.slice(0, 1).map((part) => ({
    part,
    passages,
    scores: new Map<Statement, number>(),
    coverage: 1,
    lead: 0,
    isSettled: true,
    unknown: [],
    likeness: new Map<string, number>(),
    verdict: 'answered' as const,
  }));
  return { query, parts, passages, verdict: 'answered' };
}

async function* sentencesOf(pieces: string[]): AsyncGenerator<DraftPart> {
  for (const text of pieces) yield { kind: 'sentence', author: 'extractive', text };
}
