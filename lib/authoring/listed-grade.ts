// How a listed question is answered: by the statement that it is listed under, by its section, or refused as listed.
import type { GuideFile } from '../load/guide-files.ts';
import { parseWords } from '../load/guide-words.ts';
import type { Signpost } from '../signpost.ts';
import type { Citation } from '../types.ts';
import type { Listed } from './words-document.ts';

/**
 * The probabilities that the guide covers a question from which, and up to which, it is taken to do without being
 * listed: readers ask in yet other words, and what is only just answered, or refused, is not so for some of them.
 */
const sure = { answered: 0.9, refused: 0.05 };

const grades = { wrong: 0, section: 1, statement: 2 };

/** The questions of a words file in its order. */
export function listedIn(file: GuideFile): Listed[] {
  const { askedAs, notCovered } = parseWords(file);
  return [
    ...askedAs,
    ...notCovered.map((text) => ({ text, sectionId: undefined, opening: undefined })),
  ];
}

/** How well a question is answered: 0 where it is not as it is listed, and most where its own statement is cited. */
export async function gradeOf(
  listed: Listed,
  signpost: Signpost,
  { guide }: { guide: string },
): Promise<number> {
  const turns = [{ role: 'user' as const, text: listed.text }];
  const { status, citations } = await signpost.answer(turns, { guide });
  const isRefused = status === 'not-covered';
  if (listed.sectionId === undefined) return isRefused ? grades.statement : grades.wrong;
  const own = citations.filter(({ section }) => section.id === listed.sectionId);
  if (isRefused || own.length === 0) return grades.wrong;
  return own.some((each) => isOpened(each, listed)) ? grades.statement : grades.section;
}

function isOpened({ quote }: Citation, { opening }: Listed): boolean {
  return opening === undefined || quote.toLowerCase().startsWith(opening.trim().toLowerCase());
}

type Wanted = { guide: string; grade: number };

/** Whether a question is answered, or refused, at least so well, and surely so. */
export async function isSure(
  listed: Listed,
  signpost: Signpost,
  { guide, grade }: Wanted,
): Promise<boolean> {
  const turns = [{ role: 'user' as const, text: listed.text }];
  const { parts } = await signpost.evidence(turns, { guide });
  const isCovered = listed.sectionId !== undefined;
  const isClear = parts.every(({ coverage }) =>
    isCovered ? coverage >= sure.answered : coverage <= sure.refused,
  );
  return isClear && (await gradeOf(listed, signpost, { guide })) >= grade;
}
