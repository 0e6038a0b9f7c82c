// Fits the weights by which lib/retrieve/rank-statements.ts ranks statements, with and without vectors, and writes
// them with their provenance.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideAlone } from '../../lib/index/guide-alone.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import { findByWords, matched } from '../../lib/retrieve/candidates.ts';
import { candidatesFor } from '../../lib/retrieve/retrieve.ts';
import {
  featureNames,
  featuresOf,
  weighedWithVectors,
} from '../../lib/retrieve/statement-features.ts';
import type { Passage, Statement, Turn } from '../../lib/types.ts';
import { embedQuery } from '../../lib/understand/embed-query.ts';
import { understand } from '../../lib/understand/understand.ts';
import { foldText as fold } from '../fold-text.ts';
import { bundledGuides, indexFiles, indexFolder } from '../index-folder.ts';
import { readOpenQuestions } from '../open-questions.ts';
import { readQuestions } from '../question-set.ts';
import { readSquad } from '../squad/squad-questions.ts';
import { type Choice, fitConditionalLogit, scoresOf } from './conditional-logit.ts';

type Trial = Choice & { set: string };
type Asked = {
  turns: Turn[];
  guide: string;
  isRight: (statement: Statement, passage: Passage) => boolean;
};
type Sets = { folders: string[]; embedder: Embedder | undefined };

const target = 'lib/retrieve/ranking-weights.ts';
const penalty = 0.002;
const ofVectors: ReadonlySet<string> = new Set(weighedWithVectors);

/** Fits and writes both sets of weights, with the question sets of some folders beside those of eval/. */
export async function fitRanking(sets: Sets): Promise<void> {
  const written: Record<string, number[]> = {};
  for (const [name, embedder] of [
    ['wordWeights', undefined],
    ['meaningWeights', sets.embedder],
  ] as const) {
    const trials = await readTrials({ ...sets, embedder });
    const free = featureNames.map((feature) => embedder !== undefined || !ofVectors.has(feature));
    report(name, trials, free);
    written[name] = fitConditionalLogit(trials, { penalty, free });
  }
  writeWeights(written);
}

async function readTrials({ folders, embedder }: Sets): Promise<Trial[]> {
  const files = await readGuideFiles(bundledGuides);
  const bare = files.map(({ file, source }) => ({ file, source }));
  const trials = [
    ...(await careerTrials('career', await indexFiles(files, { embedder }), embedder)),
    ...(await careerTrials('career bare', await indexFiles(bare, { embedder }), embedder)),
  ];
  for (const folder of folders) {
    if (existsSync(join(folder, 'guides'))) trials.push(...(await openTrials(folder, embedder)));
    if (existsSync(join(folder, 'squad')) && !embedder) trials.push(...(await squadTrials(folder)));
  }
  return weighted(trials);
}

async function careerTrials(
  set: string,
  index: GuideIndex,
  embedder: Embedder | undefined,
): Promise<Trial[]> {
  const slug = index.guides[0]?.slug ?? '';
  const found: Trial[] = [];
  for (const part of ['dev', 'fit', 'fit2']) {
    for (const question of readQuestions(`eval/sets/career.${part}.jsonl`)) {
      const sections = question.sections.flat();
      const facts = question.facts.flat().map(fold);
      found.push(
        ...(await tryOut(set, index, embedder, {
          turns: [...question.history, { role: 'user', text: question.question }],
          guide: slug,
          isRight: ({ sectionId, text }) =>
            sections.includes(sectionId) && facts.some((fact) => fold(text).includes(fact)),
        })),
      );
    }
  }
  return found;
}

async function openTrials(folder: string, embedder: Embedder | undefined): Promise<Trial[]> {
  const index = await indexFolder(join(folder, 'guides'), { embedder });
  const found: Trial[] = [];
  for (const { turns, guide, must, section } of readOpenQuestions(folder)) {
    if (turns.length > 1) continue;
    const wanted = section.map(fold);
    const facts = must.flatMap((each) => each.split('|')).map(fold);
    const alone = await guideAlone(index, guide);
    found.push(
      ...(await tryOut(folder, alone, embedder, {
        turns: [{ role: 'user', text: turns[0] ?? '' }],
        guide,
        isRight: ({ sectionId, text }) => {
          const { title } = index.section(guide, sectionId);
          const isThere = wanted.includes(fold(sectionId)) || wanted.includes(fold(title));
          return isThere && facts.some((fact) => fold(text).includes(fact));
        },
      })),
    );
  }
  return found;
}

async function squadTrials(folder: string): Promise<Trial[]> {
  const index = await indexFolder(`${folder}/squad/guides`);
  const found: Trial[] = [];
  for (const each of readSquad(`${folder}/squad/questions.jsonl`, 3)) {
    const spans = each.answers.map(fold);
    found.push(
      ...(await tryOut('squad', index, undefined, {
        turns: [{ role: 'user', text: each.question }],
        guide: each.guide,
        isRight: ({ text }, { sectionId }) =>
          sectionId === each.section && spans.some((span) => fold(text).includes(span)),
      })),
    );
  }
  return found;
}

// Each part of a question is a choice of its own.
async function tryOut(
  set: string,
  index: GuideIndex,
  embedder: Embedder | undefined,
  { turns, guide, isRight }: Asked,
): Promise<Trial[]> {
  const read = await understand(turns, index, set === 'squad' ? undefined : guide);
  if (read.kind !== 'question') return [];
  const query = await embedQuery(read, index, { embedder, signal: undefined });
  return query.parts
    .filter(({ isQuestion }) => isQuestion)
    .flatMap((part) => {
      const found = findByWords(matched(part, index), query, index);
      const { candidates, meaning } = candidatesFor(found, query, index);
      const right = candidates.map(
        ({ statement, passage }) => passage.guide === guide && isRight(statement, passage),
      );
      if (!right.includes(true)) return [];
      const features = featuresOf(candidates, meaning);
      const values = features.map((each) => featureNames.map((name) => each[name]));
      return [{ set, features: values, isRight: right, weight: 1 }];
    });
}

// Sets count by the root of their size.
function weighted(trials: Trial[]): Trial[] {
  const counts = Map.groupBy(trials, ({ set }) => set);
  return trials.map((trial) => ({
    ...trial,
    weight: 1 / Math.sqrt(counts.get(trial.set)?.length ?? 1),
  }));
}

// Each set is judged by weights that were fitted on the others.
function report(name: string, trials: Trial[], free: boolean[]): void {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [set, own] of Map.groupBy(trials, (trial) => trial.set)) {
    const others = trials.filter((trial) => trial.set.split(' ')[0] !== set.split(' ')[0]);
    const weights = fitConditionalLogit(others, { penalty, free });
    const ranks = own.map((trial) => rankOfRight(trial, weights));
    const within = (most: number) =>
      (ranks.filter((rank) => rank < most).length / ranks.length).toFixed(3);
    rows[set] = { choices: own.length, first: within(1), 'of three': within(3) };
  }
  console.log(`\n${name}: the right statement is first, each set by weights of the others`);
  console.table(rows);
}

function rankOfRight(trial: Trial, weights: number[]): number {
  const scores = scoresOf(trial, weights);
  const best = Math.max(...scores.filter((_, at) => trial.isRight[at]));
  return scores.filter((score) => score > best).length;
}

function writeWeights(written: Record<string, number[]>): void {
  const tables = Object.entries(written).map(([name, weights]) => {
    const lines = featureNames.map((feature, at) => `  ${feature}: ${rounded(weights[at])},`);
    return `export const ${name}: StatementFeatures = {\n${lines.join('\n')}\n};\n`;
  });
  writeFileSync(
    target,
    `// Written by npm run fit:ranking from questions whose answering statements are known: the career sets that are tuned
// on, with and without the words file, open guides, and for words alone SQuAD 2.0 dev. Log-odds that a statement
// answers, up to a constant: each feature times its weight.
import type { StatementFeatures } from './statement-features.ts';

${tables.join('\n')}`,
  );
  console.log(`Wrote ${target}.`);
}

function rounded(weight = 0): number {
  return Number(weight.toFixed(2));
}
