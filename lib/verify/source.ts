// What a claim is checked against: statements that may be cited for it, with what stands above and
// around them.
import { LRUCache } from 'lru-cache';
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { joined, Reading, stemSetOf } from '../language/reading.ts';
import { inPlainTurns } from '../language/same-sense.ts';
import { remembered } from '../remembered.ts';
import type { Statement } from '../types.ts';

/** Statements whose readings are remembered for an index; the one unused for longest goes first. */
const readingsKept = 10_000;

/** What a statement says, and what stands above it. */
type ReadStatements = {
  /** The statements themselves. */
  text: Reading;
  /**
   * Lead-ins, headings and the guide's title: what a figure or name may also be taken from. A heading
   * that is a question states nothing.
   */
  headings: Reading;
  /** Both in one line, as one piece of evidence. */
  own: Reading;
  /** Headings that are questions: they name what is spoken of. */
  asked: Reading;
};

export type Source = ReadStatements & {
  statements: LabelledStatement[];
  /** The sentences before and after: what may explain a claim, but not prove it. */
  neighbours: Reading;
  evidence: SourceEvidence;
};

/** The statements that a source is from, and what is read from them for many claims. */
export type SourceEvidence = {
  statements: LabelledStatement[];
  index: GuideIndex;
  /** What is answered; empty where nothing is. */
  question: Reading;
  /** The source that one of the statements makes. */
  single: (statement: LabelledStatement) => Source;
  /** The titles of a guide that name a section. */
  titlesOf: (guide: string) => NamingTitle[];
};

/** A title of several words, as written and as stems. */
export type NamingTitle = { title: string; words: string };

/** The source that some statements make. */
export function sourceOf(statements: LabelledStatement[], evidence: SourceEvidence): Source {
  const [first, ...more] = statements;
  const read =
    first && more.length === 0
      ? readStatement(first, evidence.index)
      : readStatements(statements, evidence.index);
  let neighbours: Reading | undefined;
  return {
    ...read,
    statements,
    get neighbours() {
      neighbours ??= neighboursOf(statements, evidence);
      return neighbours;
    },
    evidence,
  };
}

// Most statements are looked at for their own words alone.
function neighboursOf(statements: LabelledStatement[], evidence: SourceEvidence): Reading {
  const around = statements.flatMap((entry) => besides(entry, evidence));
  const [neighbour] = around;
  return neighbour ? joined(around) : new Reading('');
}

/** The stems of a source's statements and of their headings. */
export function stemsOfSource({ own }: Source): ReadonlySet<string> {
  return stemSetOf(own);
}

const readingsOf = remembered(
  (_: GuideIndex) => new LRUCache<Statement, ReadStatements>({ max: readingsKept }),
);

// A statement is read once for all questions.
function readStatement(entry: LabelledStatement, index: GuideIndex): ReadStatements {
  const known = readingsOf(index);
  const read = known.get(entry.statement) ?? readAlone(entry, index);
  known.set(entry.statement, read);
  return read;
}

// Each statement stays read, and its sentences are none with those of another one.
function readStatements(statements: LabelledStatement[], index: GuideIndex): ReadStatements {
  const singles = statements.map((entry) => readStatement(entry, index));
  const text = joined(singles.map((single) => single.text));
  const headings = new Reading(lines(statements.flatMap((entry) => titlesAbove(entry, index))));
  return {
    text,
    headings,
    own: joined([...singles.map((single) => single.text), headings]),
    asked: joined(singles.map(({ asked }) => asked)),
  };
}

function readAlone(entry: LabelledStatement, index: GuideIndex): ReadStatements {
  const { statement, source } = entry;
  const { path } = index.section(source.passage.guide, statement.sectionId);
  const text = inPlainTurns(statement.text);
  const headings = lines([...titlesAbove(entry, index), ...stepOf(entry, index)]);
  return {
    text: new Reading(text),
    headings: new Reading(headings),
    own: new Reading(`${text}\n${headings}`.replaceAll('\n', ' ')),
    asked: new Reading(lines(path.filter((title) => title.endsWith('?')))),
  };
}

function titlesAbove({ statement, source }: LabelledStatement, index: GuideIndex): string[] {
  const { guide, sectionId } = source.passage;
  const path = index.section(guide, sectionId).path.filter((title) => !title.endsWith('?'));
  return [statement.leadIn ?? '', statement.topic ?? '', index.guide(guide).title, ...path];
}

// "Step 3", for the third one of a numbered list.
function stepOf({ statement, source }: LabelledStatement, index: GuideIndex): string[] {
  if (statement.kind !== 'step') return [];
  const { sectionId, block } = statement;
  const list = index
    .guide(source.passage.guide)
    .statements.filter((other) => other.sectionId === sectionId && other.block === block);
  return [`Step ${list.indexOf(statement) + 1}`];
}

// In the same passage; never another row of the same table.
function besides(entry: LabelledStatement, { statements, index }: SourceEvidence): Reading[] {
  const at = statements.indexOf(entry);
  return [statements[at - 1], statements[at + 1]]
    .filter((other) => other !== undefined)
    .filter((other) => other.source === entry.source && other.statement.kind === 'sentence')
    .map((other) => readStatement(other, index).text);
}

function lines(texts: string[]): string {
  return [...new Set(texts)].join('\n');
}
