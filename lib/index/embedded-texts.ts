// What is embedded of an index: the texts, each with the headings that tell what it is about.
import type { Passage, Statement } from '../types.ts';
import type { GuideIndex } from './guide-index.ts';

/** Headings above a statement that tell its subject; those further out tell the guide's, which all share. */
const headingsOfStatement = 2;

/** The texts behind each field of `IndexVectors`, in the same order. */
export type EmbeddedTexts = { passages: string[]; statements: string[]; questions: string[] };

export function embeddedTexts(index: GuideIndex): EmbeddedTexts {
  return {
    passages: index.passages.map((passage) => passageText(passage, index)),
    statements: index.statements.map(({ guide, statement }) =>
      statementText(statement, guide, index),
    ),
    questions: index.guides.flatMap(({ words }) => words.askedAs.map(({ text }) => text)),
  };
}

// The headings above it, then its text.
function passageText({ guide, sectionId, text }: Passage, index: GuideIndex): string {
  return `${index.section(guide, sectionId).path.join(' > ')}\n${text}`;
}

// Its nearest headings and the line that introduces it, then its own words.
function statementText(
  { sectionId, leadIn, text }: Statement,
  guide: string,
  index: GuideIndex,
): string {
  const headings = index.section(guide, sectionId).path.slice(-headingsOfStatement).join(' > ');
  return [headings, leadIn, text].filter(Boolean).join('\n');
}
