// Fits the weights by which lib/retrieve/coverage.ts tells whether the guides cover a question, and writes
// them with their provenance.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideAlone } from '../../lib/index/guide-alone.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { type GuideFile, readGuideFiles } from '../../lib/load/guide-files.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import { signalNames } from '../../lib/retrieve/coverage-signals.ts';
import { signalsOf } from '../../lib/retrieve/retrieve.ts';
import type { Turn } from '../../lib/types.ts';
import { embedQuery } from '../../lib/understand/embed-query.ts';
import { understand } from '../../lib/understand/understand.ts';
import { bundledGuides, indexFiles, indexFolder } from '../index-folder.ts';
import { readOpenQuestions } from '../open-questions.ts';
import { readQuestions } from '../question-set.ts';
import { areaUnderCurve, operatingPoint } from '../separation.ts';
import { readSquad } from '../squad/squad-questions.ts';
import { type Purpose, purposes } from './coverage-purposes.ts';
import { type Example, fitLogistic, type Model, probabilityOf } from './logistic.ts';

/** A question with its signals, and whether the guides that it was asked of cover it. */
type Trial = { set: string; question: string; isCovered: boolean; signals: number[] };

const target = 'lib/retrieve/coverage-weights.ts';
const folds = 5;
/** Articles whose statements are embedded. */
const guidesWithVectors = 4;
const mostWronglyRefused = 0.1;
type Sets = { folders: string[]; embedder: Embedder | undefined };

/** Fits and writes all models, with the question sets of some folders beside those of eval/. */
export async function fitCoverage({ folders, embedder }: Sets): Promise<void> {
  const models: Record<string, Model> = {};
  let count = 0;
  for (const [name, each] of [
    ['word', undefined],
    ['meaning', embedder],
  ] as const) {
    const trials = await readTrials({ folders, embedder: each });
    count += trials.length;
    for (const [kind, purpose] of Object.entries(purposes)) {
      const own = trials.filter(({ set }) => purpose.sets[set] !== undefined);
      console.log(`\n${name}Coverage${kind}`);
      const fit = { ...purpose, uncovered: purpose.uncovered[name] };
      report(own, fit);
      models[`${name}Coverage${kind}`] = fitTo(own, fit).model;
    }
  }
  writeWeights(models, count);
}

async function readTrials({ folders, embedder }: Sets): Promise<Trial[]> {
  const trials = await careerTrials(embedder);
  for (const folder of folders) {
    if (existsSync(join(folder, 'squad'))) trials.push(...(await squadTrials(folder, embedder)));
    if (existsSync(join(folder, 'guides'))) trials.push(...(await openTrials(folder, embedder)));
  }
  return trials;
}

async function careerTrials(embedder: Embedder | undefined): Promise<Trial[]> {
  const files = await readGuideFiles(bundledGuides);
  const index = await indexFiles(files, { embedder });
  const bare = await indexFiles(
    files.map(({ file, source }) => ({ file, source })),
    { embedder },
  );
  const found: Trial[] = [];
  for (const part of ['dev', 'fit', 'fit2']) {
    for (const each of readQuestions(`eval/sets/career.${part}.jsonl`)) {
      const turns = [...each.history, { role: 'user' as const, text: each.question }];
      const isCovered = each.expect !== 'not-covered';
      found.push(...(await tryOut('career', { turns, index, isCovered, embedder })));
      found.push(
        ...(await tryOut('career without words', { turns, index: bare, isCovered, embedder })),
      );
    }
  }
  return found;
}

// Questions of their own guide, near misses among them, and of another guide of the folder.
async function openTrials(folder: string, embedder: Embedder | undefined): Promise<Trial[]> {
  const index = await indexFolder(join(folder, 'guides'), { embedder });
  const slugs = index.guides.map(({ slug }) => slug);
  const found: Trial[] = [];
  for (const [at, { turns: texts, guide, covered }] of readOpenQuestions(folder).entries()) {
    if (texts.length > 1) continue;
    const turns = texts.map((text) => ({ role: 'user' as const, text }));
    found.push(
      ...(await tryOut('open guides', { turns, index, guide, isCovered: covered, embedder })),
    );
    if (at % 2 === 0) continue;
    const other = slugs[(slugs.indexOf(guide) + 1) % slugs.length];
    found.push(
      ...(await tryOut('other guide', { turns, index, guide: other, isCovered: false, embedder })),
    );
  }
  return found;
}

// Half of the guides are loaded; questions of the other half are off their topics. With vectors, a few guides.
async function squadTrials(folder: string, embedder: Embedder | undefined): Promise<Trial[]> {
  const all = await readGuideFiles(`${folder}/squad/guides`);
  const files = embedder ? all.slice(0, guidesWithVectors) : all;
  const halves = await Promise.all(
    [0, 1].map((half) => indexFiles(everyOther(files, half), { embedder })),
  );
  const career = await indexFolder(bundledGuides, { embedder });
  const found: Trial[] = [];
  const questions = readSquad(`${folder}/squad/questions.jsonl`, 1);
  for (const [at, { question, guide, answerable }] of questions.entries()) {
    const turns = [{ role: 'user' as const, text: question }];
    const home = halves.find(({ guides }) => guides.some(({ slug }) => slug === guide));
    const away = halves.find((index) => index !== home);
    if (!home || !away) continue;
    if (!answerable) {
      if (at % 4 === 0)
        found.push(
          ...(await tryOut('near miss', { turns, index: home, isCovered: false, embedder })),
        );
      continue;
    }
    if (at % 2 === 0)
      found.push(...(await tryOut('squad', { turns, index: home, isCovered: true, embedder })));
    if (at % 4 === 1)
      found.push(...(await tryOut('squad', { turns, index: away, isCovered: false, embedder })));
    if (at % 6 === 3)
      found.push(
        ...(await tryOut('off-topic', { turns, index: career, isCovered: false, embedder })),
      );
  }
  return found;
}

function everyOther(files: GuideFile[], half: number): GuideFile[] {
  return files.filter((_, at) => at % 2 === half);
}

type Asked = {
  turns: Turn[];
  index: GuideIndex;
  guide?: string | undefined;
  isCovered: boolean;
  embedder: Embedder | undefined;
};

// Of a message with several parts, the first one is taken. A guide answers as if it stood alone.
async function tryOut(
  set: string,
  { turns, index, guide, isCovered, embedder }: Asked,
): Promise<Trial[]> {
  const own = guide === undefined ? index : await guideAlone(index, guide);
  const read = await understand(turns, own, guide);
  if (read.kind !== 'question') return [];
  const query = await embedQuery(read, own, { embedder, signal: undefined });
  const part = query.parts.find(({ isQuestion }) => isQuestion);
  if (!part) return [];
  const signals = signalsOf(part, query, own);
  const question = turns.at(-1)?.text ?? '';
  return [{ set, question, isCovered, signals: signalNames.map((name) => signals[name]) }];
}

type Fit = Omit<Purpose, 'uncovered'> & { uncovered: number };

function fitTo(
  list: Trial[],
  { sets, uncovered, penalty }: Fit,
): { examples: Example[]; model: Model } {
  const counts = new Map<string, number>();
  const key = ({ set, isCovered }: Trial) => `${set} ${isCovered}`;
  for (const trial of list) counts.set(key(trial), (counts.get(key(trial)) ?? 0) + 1);
  const examples = list.map((trial) => ({
    features: trial.signals,
    isPositive: trial.isCovered,
    weight:
      ((sets[trial.set] ?? 0) * (trial.isCovered ? 1 : uncovered)) / (counts.get(key(trial)) ?? 1),
  }));
  return { examples, model: fitLogistic(examples, penalty) };
}

// Cross-validated: each fold is judged by weights that were fitted on the others.
function report(list: Trial[], fit: Fit): void {
  const foldOf = ({ question }: Trial) =>
    [...question].reduce((sum, char) => (sum * 33 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7) %
    folds;
  const judged = Array.from({ length: folds }, (_, fold) => {
    const { model } = fitTo(
      list.filter((trial) => foldOf(trial) !== fold),
      fit,
    );
    return list
      .filter((trial) => foldOf(trial) === fold)
      .map((trial) => ({ ...trial, probability: probabilityOf(model, trial.signals) }));
  }).flat();
  const rows = ['squad', 'career', 'career without words', 'open guides'].map((set) => {
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

function writeWeights(models: Record<string, Model>, count: number): void {
  const tables = Object.entries(models).map(([name, { bias, weights }]) => {
    const lines = signalNames.map((signal, at) => `    ${signal}: ${rounded(weights[at])},`);
    return `export const ${name}: CoverageModel = {
  bias: ${rounded(bias)},
  weights: {
${lines.join('\n')}
  },
};
`;
  });
  const text = `// Written by npm run fit:coverage from ${count} examples: SQuAD 2.0 dev paragraphs asked of their own guides and of
// others, the career sets that are tuned on asked of the bundled guide with and without its words file, and open
// guides. Fitted anew when a signal changes.
import type { CoverageSignals } from './coverage-signals.ts';

/** Log-odds that the guides cover a question: the bias plus each signal times its weight. */
export type CoverageModel = { bias: number; weights: CoverageSignals };

${tables.join('\n')}`;
  writeFileSync(target, text);
  console.log(`Wrote ${target}.`);
}

function rounded(weight = 0): number {
  return Number(weight.toFixed(2));
}
