// Fits the weights by which lib/retrieve/coverage.ts tells whether the guides cover a question, and writes
// them with their provenance.
import { writeFileSync } from 'node:fs';
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { type GuideFile, readGuideFiles } from '../../lib/load/guide-files.ts';
import { coverageSignals, signalNames } from '../../lib/retrieve/coverage-signals.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { WordingMatch } from '../../lib/retrieve/wording-match.ts';
import type { Turn } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';
import { bundledGuides, indexFolder } from '../index-folder.ts';
import { readQuestions } from '../question-set.ts';
import { areaUnderCurve, operatingPoint } from '../separation.ts';
import { readSquad } from '../squad/squad-questions.ts';
import { type Example, fitLogistic, type Model, probabilityOf } from './logistic.ts';

/** A question with its signals, and whether the guides that it was asked of cover it. */
type Trial = { set: string; question: string; isCovered: boolean; signals: number[] };

const target = 'lib/retrieve/coverage-weights.ts';
const penalty = 0.05;
const folds = 5;
const mostWronglyRefused = 0.1;
/** How much each set counts; within a set, covered and uncovered questions count alike. */
const setWeights: Record<string, number> = {
  squad: 1,
  'off-topic': 0.5,
  career: 2,
  'career without words': 0.3,
};

/** Fits and writes the weights, with the public sets that lie in a folder. */
export async function fitCoverage(folder: string): Promise<void> {
  const trials = [...(await careerTrials()), ...(await squadTrials(folder))];
  const { examples, model } = fitTo(trials);
  report(trials);
  writeWeights(model, examples.length);
}

async function careerTrials(): Promise<Trial[]> {
  const files = await readGuideFiles(bundledGuides);
  const index = await indexGuides(files);
  const bare = await indexGuides(files.map(({ file, source }) => ({ file, source })));
  const found: Trial[] = [];
  for (const part of ['dev', 'fit', 'fit2']) {
    for (const each of readQuestions(`eval/sets/career.${part}.jsonl`)) {
      const turns = [...each.history, { role: 'user' as const, text: each.question }];
      const isCovered = each.expect !== 'not-covered';
      found.push(...(await tryOut('career', turns, index, isCovered)));
      found.push(...(await tryOut('career without words', turns, bare, isCovered)));
    }
  }
  return found;
}

// Half of the guides are loaded; questions of the other half are off their topics.
async function squadTrials(folder: string): Promise<Trial[]> {
  const files = await readGuideFiles(`${folder}/squad/guides`);
  const halves = await Promise.all([0, 1].map((half) => indexGuides(everyOther(files, half))));
  const career = await indexFolder();
  const found: Trial[] = [];
  const questions = readSquad(`${folder}/squad/questions.jsonl`, 1).filter(
    ({ answerable }) => answerable,
  );
  for (const [at, { question, guide }] of questions.entries()) {
    const turns = [{ role: 'user' as const, text: question }];
    const home = halves.find(({ guides }) => guides.some(({ slug }) => slug === guide));
    const away = halves.find((index) => index !== home);
    if (!home || !away) continue;
    if (at % 2 === 0) found.push(...(await tryOut('squad', turns, home, true)));
    if (at % 4 === 1) found.push(...(await tryOut('squad', turns, away, false)));
    if (at % 6 === 3) found.push(...(await tryOut('off-topic', turns, career, false)));
  }
  return found;
}

function everyOther(files: GuideFile[], half: number): GuideFile[] {
  return files.filter((_, at) => at % 2 === half);
}

// Of a message with several parts, the first one is taken.
async function tryOut(
  set: string,
  turns: Turn[],
  index: GuideIndex,
  isCovered: boolean,
): Promise<Trial[]> {
  const query = await understand(turns, index);
  const [first] = retrieve(query, index).parts;
  if (query.kind !== 'question' || !first) return [];
  const match = new WordingMatch(first.part.text, index);
  const signals = coverageSignals(first.part, first.passages, match, index);
  const question = turns.at(-1)?.text ?? '';
  return [{ set, question, isCovered, signals: signalNames.map((name) => signals[name]) }];
}

function fitTo(list: Trial[]): { examples: Example[]; model: Model } {
  const counts = new Map<string, number>();
  const key = ({ set, isCovered }: Trial) => `${set} ${isCovered}`;
  for (const trial of list) counts.set(key(trial), (counts.get(key(trial)) ?? 0) + 1);
  const examples = list.map((trial) => ({
    features: trial.signals,
    isPositive: trial.isCovered,
    weight: (setWeights[trial.set] ?? 1) / (counts.get(key(trial)) ?? 1),
  }));
  return { examples, model: fitLogistic(examples, penalty) };
}

// Cross-validated: each fold is judged by weights that were fitted on the others.
function report(list: Trial[]): void {
  const foldOf = ({ question }: Trial) =>
    [...question].reduce((sum, char) => (sum * 33 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7) %
    folds;
  const judged = Array.from({ length: folds }, (_, fold) => {
    const { model } = fitTo(list.filter((trial) => foldOf(trial) !== fold));
    return list
      .filter((trial) => foldOf(trial) === fold)
      .map((trial) => ({ ...trial, probability: probabilityOf(model, trial.signals) }));
  }).flat();
  const rows = ['squad', 'career', 'career without words'].map((set) => {
    const of = (isCovered: boolean) =>
      judged
        .filter((trial) => trial.set === set && trial.isCovered === isCovered)
        .map(({ probability }) => probability);
    const [covered, uncovered] = [of(true), of(false)];
    const point = operatingPoint(covered, uncovered, mostWronglyRefused);
    const figures = {
      questions: covered.length + uncovered.length,
      AUC: areaUnderCurve(covered, uncovered)?.toFixed(3),
      'refused at 10% wrong': point?.rightlyRefused.toFixed(2),
      'probability there': point?.threshold.toFixed(2),
    };
    return [set, figures] as const;
  });
  console.table(Object.fromEntries(rows));
}

function writeWeights({ bias, weights }: Model, count: number): void {
  const lines = signalNames.map((name, at) => `  ${name}: ${rounded(weights[at])},`);
  const text = `// Written by npm run fit:coverage from ${count} questions: SQuAD 2.0 dev paragraphs asked of their own
// guides and of others, and eval/sets/career.dev, career.fit and career.fit2 asked of the bundled guide
// with and without its words file. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export const coverageBias = ${rounded(bias)};

export const coverageWeights: CoverageSignals = {
${lines.join('\n')}
};
`;
  writeFileSync(target, text);
  console.log(`Wrote ${target}.`);
}

function rounded(weight = 0): number {
  return Number(weight.toFixed(3));
}
