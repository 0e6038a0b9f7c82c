// Asks the sets about the bundled guide, and prints a table of figures for each.
import type { Models } from '../lib/signpost.ts';
import { askQuestions, type Result } from './ask-questions.ts';
import { type Figures, figuresByKind, figuresOf } from './figures.ts';
import { indexFolder } from './index-folder.ts';
import { type Cells, decimals, printTable } from './print-table.ts';
import { type QuestionSet, readCareerSets } from './question-set.ts';
import { shownText } from './score-answer.ts';

/**
 * Runs all sets of eval/sets/; a set that is held back shows its totals only.
 * @param shows Whether to print the wrong answers of the sets that are tuned on.
 */
export async function evalCareerSets({
  shows,
  models,
}: {
  shows: boolean;
  models: Partial<Models>;
}): Promise<void> {
  const index = await indexFolder(undefined, models);
  for (const set of readCareerSets()) {
    const results = await askQuestions(set.questions, index, models);
    if (shows && !set.isHeldBack) for (const result of results) printIfWrong(result);
    printSet(set, results);
  }
}

function printSet({ name, isHeldBack }: QuestionSet, results: Result[]): void {
  const figures = isHeldBack ? new Map([['all', figuresOf(results)]]) : figuresByKind(results);
  const rows = Array.from(figures, ([kind, each]) => [kind, cellsOf(each)] as const);
  const use = isHeldBack ? 'held back, totals only' : 'tuned on';
  printTable(`career.${name} (${use})`, Object.fromEntries(rows));
}

function printIfWrong({ question, answer, score }: Result): void {
  if (score.isRight) return;
  console.log(`\n${question.id} (${question.expect}): ${question.question}`);
  console.log(`[${answer.status}] ${shownText(answer)}`);
}

function cellsOf({ questions, words, ...figures }: Figures): Cells {
  return {
    questions,
    right: decimals(figures.right),
    facts: decimals(figures.facts),
    section: decimals(figures.section),
    precision: decimals(figures.precision),
    'rightly refused': decimals(figures.rightlyRefused),
    'wrongly refused': decimals(figures.wronglyRefused),
    words: Math.round(words ?? 0),
  };
}
