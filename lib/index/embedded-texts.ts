// What is embedded of an index: the texts, each with the headings that tell what it is about.
import type { GuideStatement, Statement } from '../types.ts';
import type { GuideIndex } from './guide-index.ts';

/** Headings above a statement that tell its subject. */
const headingsOfStatement = 2;
/** Characters of a window: more than the 256 tokens that common sentence models read. */
const longestWindow = 1000;

/** The texts behind each field of `IndexVectors`, in the same order. */
export type EmbeddedTexts = {
  statements: string[];
  windows: string[];
  questions: string[];
  notCovered: string[];
};

export function embeddedTexts(index: GuideIndex): EmbeddedTexts {
  const { statements, guides } = index;
  return {
    statements: statements.map(({ guide, statement }) => statementText(statement, guide, index)),
    windows: statements.map((_, at) => windowText(at, statements, index)),
    questions: guides.flatMap(({ words }) => words.askedAs.map(({ text }) => text)),
    notCovered: guides.flatMap(({ words }) => words.notCovered),
  };
}

// Its nearest headings and what introduces it, then its own words.
function statementText(
  { sectionId, leadIn, topic, text }: Statement,
  guide: string,
  index: GuideIndex,
): string {
  const { path } = index.section(guide, sectionId);
  // The outermost heading tells the guide's subject, which all of it shares.
  const headings = path.slice(path.length > 1 ? 1 : 0).slice(-headingsOfStatement);
  return [...headings, topic, leadIn, text].filter(Boolean).join('. ');
}

// Its heading, and its own words between those of the statements before and after it in the section.
function windowText(at: number, statements: GuideStatement[], index: GuideIndex): string {
  const own = statements[at];
  if (!own) return '';
  const { guide, statement } = own;
  const heading = index.section(guide, statement.sectionId).title;
  const around = statements
    .slice(Math.max(0, at - 1), at + 2)
    .filter((other) => other.guide === guide && other.statement.sectionId === statement.sectionId);
  const text = around.map((other) => other.statement.text).join(' ');
  return `${heading}. ${text}`.slice(0, longestWindow);
}
