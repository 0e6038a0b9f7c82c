// Checks questions by the pipeline that answers readers: one whose answer comes from elsewhere would lead
// them astray once it is listed.

import type { GuideIndex } from '../index/guide-index.ts';
import { openOver } from '../signpost.ts';
import type { WrittenQuestion } from './question-prompt.ts';

/** Why a question is not written into a words file. */
export type LeftOutCode =
  /** It is listed, as not covered perhaps, or was offered before. */
  | 'listed'
  /** The model, asked once more, does not find it answered by its statement. */
  | 'not-confirmed'
  /** Before it is listed, the guide answers it from other sections. */
  | 'elsewhere'
  /** Once it is listed, its section is still not what answers it. */
  | 'not-found';

/** Among so many sections of the evidence, best first, that of the question has to be. */
const nearest = 3;

/**
 * Asks a question of a guide that does not list it. One that is refused may pass: it is for those that no
 * word of the guide tells that questions are listed.
 */
export async function isAnsweredElsewhere(
  { text, sectionId }: WrittenQuestion,
  guide: string,
  index: GuideIndex,
): Promise<boolean> {
  const turns = [{ role: 'user' as const, text }];
  const { status, citations } = await openOver(index).answer(turns, { guide });
  if (status === 'not-covered') return false;
  return citations.every(({ section }) => section.id !== sectionId);
}

/** Asks a question of a guide that lists it: whether its section is among the first, and is cited. */
export async function isAnsweredBySection(
  { text, sectionId }: WrittenQuestion,
  guide: string,
  index: GuideIndex,
): Promise<boolean> {
  const turns = [{ role: 'user' as const, text }];
  const signpost = openOver(index);
  const { passages } = await signpost.evidence(turns, { guide });
  const sections = [...new Set(passages.map(({ passage }) => passage.sectionId))];
  if (!sections.slice(0, nearest).includes(sectionId)) return false;
  const { status, citations } = await signpost.answer(turns, { guide });
  return status !== 'not-covered' && citations.some(({ section }) => section.id === sectionId);
}
