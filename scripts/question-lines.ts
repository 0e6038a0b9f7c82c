// What `npm run index -- --write-questions` tells of a guide.
import type { LeftOutCode } from '../lib/wordings/check-questions.ts';
import type { QuestionReport } from '../lib/wordings/write-questions.ts';

const reasons: Record<LeftOutCode, string> = {
  listed: 'it is listed, or was offered before',
  'not-confirmed': 'the model does not find it answered there when it looks again',
  elsewhere: 'the guide answers it from another section',
  'not-found': 'its section does not answer it, even when it is listed',
};

/** The lines: how many questions were written and left out, each of them with its section, and what failed. */
export function questionLines({
  slug,
  file,
  written,
  leftOut,
  full,
  failed,
}: QuestionReport): string[] {
  return [
    `${slug}, questions written into ${file}: ${written.length}; left out: ${leftOut.length}.`,
    ...written.map(({ sectionId, text }) => `  + ${sectionId}: ${text}`),
    ...leftOut.map(
      ({ question, code }) => `  - ${question.sectionId}: ${question.text} (${reasons[code]})`,
    ),
    ...(full > 0 ? [`  Sections that list enough questions, and got none: ${full}.`] : []),
    ...(failed ? [failureLine(failed)] : []),
  ];
}

function failureLine({ sections, reason, isOver }: NonNullable<QuestionReport['failed']>): string {
  const end = isOver ? ' It is not asked any further.' : '';
  return `  Sections for which the model failed: ${sections}; ${reason}.${end}`;
}
