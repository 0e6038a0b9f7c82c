// Asks an owner's questions as readers do, and says of each how it was answered and what is not as it should be.
import { giveWay } from '../give-way.ts';
import { missingFigures } from '../language/figures.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import type { Signpost } from '../signpost.ts';
import type { Answer, AnswerStatus } from '../types.ts';
import type { OwnersQuestion } from './questions-file.ts';

/** What an answer lacks. `wanted` are the sections or words of which it has none, or the figure that it has not. */
export type Lack = { code: 'status' | 'section' | 'figure' | 'says'; wanted: string };

export type AskedQuestion = {
  question: OwnersQuestion;
  status: AnswerStatus;
  /** Cited sections, `<guide>#<section id>`, in order. */
  sections: string[];
  /** Cited statements, `<guide>#<statement id>`. */
  statements: string[];
  /** The probability that the guides cover the question, 0 to 1; of several parts the lowest. */
  sureness: number;
  /** Words of the question that stand nowhere in the guides. */
  unknown: string[];
  /** The answer without the addresses of its links. */
  text: string;
  lacks: Lack[];
};

/**
 * Asks each question.
 * @throws SignpostError `unknown-guide` for one that asks a guide which is not there.
 */
export async function askQuestions(
  questions: readonly OwnersQuestion[],
  signpost: Signpost,
): Promise<AskedQuestion[]> {
  const asked: AskedQuestion[] = [];
  for (const question of questions) {
    await giveWay();
    asked.push(await ask(question, signpost));
  }
  return asked;
}

async function ask(question: OwnersQuestion, signpost: Signpost): Promise<AskedQuestion> {
  const turns = [{ role: 'user' as const, text: question.question }];
  const options = { guide: question.guide };
  const answer = await signpost.answer(turns, options);
  const { parts } = await signpost.evidence(turns, options);
  const cited = answer.citations;
  return {
    question,
    status: answer.status,
    sections: [...new Set(cited.map(({ guide, section }) => `${guide}#${section.id}`))],
    statements: cited.map(({ guide, statementId }) => `${guide}#${statementId}`),
    sureness: Math.min(1, ...parts.map(({ coverage }) => coverage)),
    unknown: [...new Set(parts.flatMap((part) => part.unknown))],
    text: shownText(answer),
    lacks: lacksOf(question, answer),
  };
}

function shownText({ text }: Answer): string {
  return text.replace(/\]\([^)\]]*\)/g, ']');
}

function lacksOf(question: OwnersQuestion, answer: Answer): Lack[] {
  const { status, section, figure, says } = question;
  const refused = answer.status === 'not-covered';
  if (status ? answer.status !== status : refused) {
    return [{ code: 'status', wanted: status ?? 'answered' }];
  }
  const lacks: Lack[] = [];
  const cited = answer.citations.flatMap((each) => [
    each.section.id,
    `${each.guide}#${each.section.id}`,
  ]);
  if (section.length > 0 && !section.some((id) => cited.includes(id))) {
    lacks.push({ code: 'section', wanted: section.join(', ') });
  }
  const text = shownText(answer);
  for (const wanted of figure) {
    if (missingFigures(wanted, text).length > 0) lacks.push({ code: 'figure', wanted });
  }
  const words = ` ${lettersAndDigits(text)} `;
  for (const wanted of says) {
    if (!words.includes(` ${lettersAndDigits(wanted)} `)) lacks.push({ code: 'says', wanted });
  }
  return lacks;
}
