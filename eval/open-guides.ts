// Guides that nobody tunes a words file for, with questions as readers ask them: conversations of which the
// last turn is answered.
import { basename, join, resolve } from 'node:path';
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { type Models, openOver } from '../lib/signpost.ts';
import type { Answer, Turn } from '../lib/types.ts';
import { type Pointing, pointingFigures, pointingOf } from './beside-the-point.ts';
import { mean, share } from './figures.ts';
import { foldText } from './fold-text.ts';
import { indexFolder } from './index-folder.ts';
import { evalOpenClaims } from './open-claims/open-claims.ts';
import { alternativesOf, type OpenQuestion, readOpenQuestions } from './open-questions.ts';
import { type Cells, decimals, type Headline, printTable } from './print-table.ts';
import { shownText } from './score-answer.ts';

type Scored = { isHeld: boolean; isRight: boolean; pointing: Pointing; words: number };
type OpenTrial = Scored & { question: OpenQuestion; answer: Answer };

/**
 * Runs the questions and the claims of a folder about the guides beside them.
 * @param shows Whether to print what is wrong.
 */
export async function evalOpenGuides(
  folder: string,
  { sample, shows, models }: { sample: number; shows: boolean; models: Partial<Models> },
): Promise<Headline> {
  const questions = readOpenQuestions(folder, sample);
  const index = await indexFolder(join(folder, 'guides'), models);
  const trials: OpenTrial[] = [];
  for (const question of questions) trials.push(await tryQuestion(question, index, models));
  if (shows) for (const trial of trials) printIfWrong(trial);
  const name = basename(resolve(folder));
  for (const by of ['kind', 'guide'] as const) {
    const groups = Map.groupBy(trials, ({ question }) => question[by]);
    const rows = Array.from(groups, ([group, own]) => [group, cellsOf(own)] as const);
    printTable(
      `open guides "${name}" by ${by}`,
      Object.fromEntries([...rows, ['all', cellsOf(trials)]]),
    );
  }
  const { beside, factless } = pointingFigures(trials.map(({ pointing }) => pointing));
  const claims = await evalOpenClaims(folder, index, { name, sample, shows, models });
  return {
    ...claims,
    [`open guides "${name}", right`]: share(trials, ({ isRight }) => isRight),
    [`open guides "${name}", beside the point at least`]: beside,
    [`open guides "${name}", beside the point at most`]: factless,
  };
}

async function tryQuestion(
  question: OpenQuestion,
  index: GuideIndex,
  models: Partial<Models>,
): Promise<OpenTrial> {
  const signpost = openOver(index, models);
  const turns: Turn[] = [];
  let answer: Answer | undefined;
  for (const text of question.turns) {
    if (answer) turns.push({ role: 'assistant', text: answer.text || '.' });
    turns.push({ role: 'user', text });
    answer = await signpost.answer(turns, { guide: question.guide });
  }
  if (!answer) throw new Error(`${question.id} has no turn.`);
  return { question, answer, ...scoreOpen(question, answer) };
}

function scoreOpen(question: OpenQuestion, answer: Answer): Scored {
  const shown = shownText(answer).replaceAll(/\[\d+\]/g, '');
  const text = foldText(shown);
  const shows = (said: string) => text.includes(foldText(said));
  const isRefused = answer.status === 'not-covered';
  const isHeld =
    alternativesOf(question).every((alternatives) => alternatives.some(shows)) &&
    !question.mustNot.some(shows);
  const isRight = question.covered
    ? isHeld && !isRefused && citesSection(question, answer)
    : isRefused;
  const { covered: isCovered, section: sections } = question;
  const pointing = pointingOf({ isCovered, facts: alternativesOf(question), sections }, answer);
  const words = shown.split(/\s+/).filter(Boolean).length;
  return { isHeld: isHeld && !isRefused, isRight, pointing, words };
}

function citesSection({ section }: OpenQuestion, { citations }: Answer): boolean {
  const wanted = section.map(foldText);
  return citations.some(
    ({ section: { id, title } }) =>
      wanted.includes(foldText(id)) || wanted.includes(foldText(title)),
  );
}

function cellsOf(trials: OpenTrial[]): Cells {
  const uncovered = trials.filter(({ question }) => !question.covered);
  const covered = trials.filter(({ question }) => question.covered);
  const isRefused = ({ answer }: OpenTrial) => answer.status === 'not-covered';
  const { statements, beside, factless } = pointingFigures(trials.map(({ pointing }) => pointing));
  return {
    questions: trials.length,
    right: decimals(share(trials, ({ isRight }) => isRight)),
    held: decimals(share(covered, ({ isHeld }) => isHeld)),
    'rightly refused': decimals(share(uncovered, isRefused)),
    'wrongly refused': decimals(share(covered, isRefused)),
    citations: decimals(statements, 1),
    beside: decimals(beside),
    factless: decimals(factless),
    words: Math.round(mean(trials.map(({ words }) => words)) ?? 0),
  };
}

function printIfWrong({ question, answer, isRight, isHeld }: OpenTrial): void {
  if (isRight) return;
  console.log(
    `\n${question.id} (${question.kind}, ${isHeld ? 'section' : 'not held'}): ${question.turns.join(' / ')}`,
  );
  console.log(
    `must ${question.must.join(', ')}; must not ${question.mustNot.join(', ')}; in ${question.section.join(', ')}`,
  );
  console.log(`[${answer.status}] ${shownText(answer)}`);
}
