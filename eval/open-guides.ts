// Guides that nobody tunes a words file for, with questions as readers ask them: conversations of which the
// last turn is answered.
import { join } from 'node:path';
import { z } from 'zod';
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { type Models, openOver } from '../lib/signpost.ts';
import type { Answer, Turn } from '../lib/types.ts';
import { mean, share } from './figures.ts';
import { indexFolder } from './index-folder.ts';
import { type Cells, decimals, type Headline, printTable } from './print-table.ts';
import { readLines } from './read-lines.ts';
import { shownText } from './score-answer.ts';

const questionSchema = z.object({
  id: z.string(),
  guide: z.string(),
  kind: z.string(),
  /** The reader's questions in order; the last one is scored. */
  turns: z.array(z.string()).min(1),
  /** All must be shown, each by one of its alternatives: `27 days|27`. */
  must: z.array(z.string()).default([]),
  mustNot: z.array(z.string()).default([]),
  /** Sections by id or heading: one is cited, or each when there are two parts. */
  section: z.array(z.string()).default([]),
  covered: z.boolean(),
});

export type OpenQuestion = z.infer<typeof questionSchema>;
type OpenTrial = { question: OpenQuestion; answer: Answer; isHeld: boolean; isRight: boolean };

/** The questions of a folder, every `sample`-th. */
export function readOpenQuestions(folder: string, sample = 1): OpenQuestion[] {
  return readLines(join(folder, 'questions.jsonl'), questionSchema, sample);
}

/**
 * Runs the questions of a folder about the guides beside them.
 * @param shows Whether to print the answers that are wrong.
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
  for (const by of ['kind', 'guide'] as const) {
    const groups = Map.groupBy(trials, ({ question }) => question[by]);
    const rows = Array.from(groups, ([name, own]) => [name, cellsOf(own)] as const);
    printTable(`open guides by ${by}`, Object.fromEntries([...rows, ['all', cellsOf(trials)]]));
  }
  return { 'open guides, right': share(trials, ({ isRight }) => isRight) };
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

function scoreOpen(question: OpenQuestion, answer: Answer): Pick<OpenTrial, 'isHeld' | 'isRight'> {
  const text = fold(shownText(answer).replaceAll(/\[\d+\]/g, ''));
  const shows = (said: string) => text.includes(fold(said));
  const isRefused = answer.status === 'not-covered';
  const isHeld =
    question.must.every((said) => said.split('|').some(shows)) && !question.mustNot.some(shows);
  const isRight = question.covered
    ? isHeld && !isRefused && citesSection(question, answer)
    : isRefused;
  return { isHeld: isHeld && !isRefused, isRight };
}

function citesSection({ section }: OpenQuestion, { citations }: Answer): boolean {
  const wanted = section.map(fold);
  return citations.some(
    ({ section: { id, title } }) => wanted.includes(fold(id)) || wanted.includes(fold(title)),
  );
}

/** A text in which what differs only in typography is the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll(/[*_`\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function cellsOf(trials: OpenTrial[]): Cells {
  const uncovered = trials.filter(({ question }) => !question.covered);
  const covered = trials.filter(({ question }) => question.covered);
  const isRefused = ({ answer }: OpenTrial) => answer.status === 'not-covered';
  return {
    questions: trials.length,
    right: decimals(share(trials, ({ isRight }) => isRight)),
    held: decimals(share(covered, ({ isHeld }) => isHeld)),
    'rightly refused': decimals(share(uncovered, isRefused)),
    'wrongly refused': decimals(share(covered, isRefused)),
    citations: decimals(mean(trials.map(({ answer }) => answer.citations.length)), 1),
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
