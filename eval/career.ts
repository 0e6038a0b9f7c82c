// Asks the sets about the bundled guide, without its words file and with it, and prints a table of figures
// for each.
import type { GuideIndex } from '../lib/index/guide-index.ts';
import type { Models } from '../lib/signpost.ts';
import { askQuestions, type Result } from './ask-questions.ts';
import { type Figures, figuresByKind, figuresOf } from './figures.ts';
import { bundledGuides, indexFolder, indexWithoutWords } from './index-folder.ts';
import { type Cells, decimals, printTable } from './print-table.ts';
import { type QuestionSet, readCareerSets } from './question-set.ts';
import { shownText } from './score-answer.ts';

/** The bundled guide as it is read: by its words alone, and with what its author lists beside it. */
const readings = [
  { name: 'without the words file', read: indexWithoutWords },
  { name: 'with the words file', read: indexFolder },
];

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
  const inShort: Record<string, Cells> = {};
  for (const { name, read } of readings) {
    const index = await read(bundledGuides, models);
    Object.assign(inShort, await askAllSets(index, { name, models, shows }));
  }
  printTable('career, all sets in short', inShort);
}

type Asking = { name: string; models: Partial<Models>; shows: boolean };

// The figures of the sets that are tuned on and of those that are held back, each taken together.
async function askAllSets(
  index: GuideIndex,
  { name, models, shows }: Asking,
): Promise<Record<string, Cells>> {
  const tunedOn: Result[] = [];
  const heldBack: Result[] = [];
  for (const set of readCareerSets()) {
    const results = await askQuestions(set.questions, index, models);
    (set.isHeldBack ? heldBack : tunedOn).push(...results);
    if (shows && !set.isHeldBack) for (const result of results) printIfWrong(result);
    printSet(set, results, name);
  }
  const paraphrased = tunedOn.filter(({ question }) => question.kind === 'paraphrased');
  return {
    [`${name}: tuned on`]: cellsOf(figuresOf(tunedOn)),
    [`${name}: of these, paraphrased`]: cellsOf(figuresOf(paraphrased)),
    [`${name}: held back`]: cellsOf(figuresOf(heldBack)),
  };
}

function printSet({ name, isHeldBack }: QuestionSet, results: Result[], reading: string): void {
  const figures = isHeldBack ? new Map([['all', figuresOf(results)]]) : figuresByKind(results);
  const rows = Array.from(figures, ([kind, each]) => [kind, cellsOf(each)] as const);
  const use = isHeldBack ? 'held back, totals only' : 'tuned on';
  printTable(`career.${name}, ${reading} (${use})`, Object.fromEntries(rows));
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
    citations: decimals(figures.statements, 1),
    beside: decimals(figures.beside),
    factless: decimals(figures.factless),
    words: Math.round(words ?? 0),
  };
}
