// Fits the weights by which lib/verify/support-probability.ts tells whether a text supports a claim, and
// writes them with their provenance. The threshold is set on true sentences about the bundled guide, of the
// half that was tuned on.
import { writeFileSync } from 'node:fs';
import { idf } from '../../lib/index/lexical-index.ts';
import { Reading } from '../../lib/language/reading.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { sourceFeatures } from '../../lib/verify/source-features.ts';
import {
  featureNames,
  type SupportFeatures,
  supportFeatures,
} from '../../lib/verify/support-features.ts';
import { readPieces } from '../../lib/verify/support-probability.ts';
import { readJudgedClaims } from '../judged-claims.ts';
import { citedBy, openBundledGuide, readModelSentences } from '../model-sentences.ts';
import { areaUnderCurve } from '../separation.ts';
import { type Example, fitLogistic, type Model, probabilityOf } from './logistic.ts';

/** A judged claim with its features, in the order of `featureNames`. */
type Trial = { set: string; evidence: string; isSupported: boolean; features: number[] };

const target = 'lib/verify/support-weights.ts';
/** Between 2 and 40 the areas hardly change. */
const penalty = 10;
const folds = 5;
const repeats = 10;
/** The set whose evidence is one sentence, as a cited statement is: its bias is the one to keep. */
const sentenceSet = 'begin';
/** Share of the true sentences about the guide that may fall below the threshold. */
const mayLose = 0.01;

/** Fits and writes the weights, with the judged claims that lie in a folder. */
export async function fitClaims(folder: string): Promise<void> {
  const trials = readTrials(`${folder}/claims.jsonl`);
  const areas = crossValidate(trials);
  console.table(areas);
  const model = fitTo(trials);
  writeWeights(model, { areas, threshold: await chooseThreshold(model) });
}

// What a word weighs hardly matters: the idf of all evidence, of the bundled guide and of none give the
// same areas within 0.005.
function readTrials(path: string): Trial[] {
  const { claims, lexical } = readJudgedClaims(path);
  const options = { idf: (term: string) => idf(lexical, term) };
  return claims.map(({ set, claim, evidence, text, supported }) => ({
    set,
    evidence: text,
    isSupported: supported,
    features: inOrder(supportFeatures(new Reading(claim), readPieces(evidence), options)),
  }));
}

function inOrder(features: SupportFeatures): number[] {
  return featureNames.map((name) => features[name]);
}

// Each set and verdict weighs the same. A column of its own takes up that one set has more supported
// claims than the other; it belongs to the bias of the set that is kept.
function fitTo(list: Trial[]): Model {
  const counts = new Map<string, number>();
  const key = ({ set, isSupported }: Trial) => `${set} ${isSupported}`;
  for (const trial of list) counts.set(key(trial), (counts.get(key(trial)) ?? 0) + 1);
  const examples: Example[] = list.map((trial) => ({
    features: [...trial.features, Number(trial.set === sentenceSet)],
    isPositive: trial.isSupported,
    weight: list.length / counts.size / (counts.get(key(trial)) ?? 1),
  }));
  const { bias, weights } = fitLogistic(examples, penalty);
  return { bias: bias + (weights.at(-1) ?? 0), weights: weights.slice(0, -1) };
}

/** By set: the area by uncovered mass alone, and by weights that were fitted without a claim's fold. */
function crossValidate(list: Trial[]) {
  const sets = [...new Set(list.map(({ set }) => set))];
  const runs = Array.from({ length: repeats }, (_, run) => judgeUnseen(list, run));
  const mass = featureNames.indexOf('lackingMass');
  const byMass = list.map((trial) => ({ trial, score: -(trial.features[mass] ?? 0) }));
  const rows = sets.map((set) => {
    const found = runs.map((judged) => areaOf(set, judged));
    const figures = {
      claims: list.filter((trial) => trial.set === set).length,
      'AUC by mass alone': areaOf(set, byMass).toFixed(3),
      'AUC cross-validated': (found.reduce((sum, area) => sum + area, 0) / repeats).toFixed(3),
    };
    return [set, figures] as const;
  });
  return Object.fromEntries(rows);
}

type Judged = { trial: Trial; score: number };

// Claims on the same text share a fold.
function judgeUnseen(list: Trial[], run: number): Judged[] {
  const foldOf = ({ evidence }: Trial) =>
    [...`${run} ${evidence}`].reduce(
      (sum, char) => (sum * 33 + (char.codePointAt(0) ?? 0)) % 1_000_003,
      7,
    ) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const fitted = fitTo(list.filter((trial) => foldOf(trial) !== fold));
    return list
      .filter((trial) => foldOf(trial) === fold)
      .map((trial) => ({ trial, score: probabilityOf(fitted, trial.features) }));
  }).flat();
}

function areaOf(set: string, judged: Judged[]): number {
  const of = (isSupported: boolean) =>
    judged
      .filter(({ trial }) => trial.set === set && trial.isSupported === isSupported)
      .map(({ score }) => score);
  return areaUnderCurve(of(true), of(false)) ?? 0;
}

// Midway between the worst sentence that is to be kept and the best one that may be lost.
async function chooseThreshold(fitted: Model): Promise<number> {
  const { index, labelled } = await openBundledGuide();
  const evidence = new EvidenceSources(labelled, index);
  const found = readModelSentences()
    .filter(({ half, supported }) => half === 'tuned' && supported)
    .map((sentence) => {
      const source = evidence.of(citedBy(sentence, labelled));
      return probabilityOf(
        fitted,
        inOrder(sourceFeatures(new Reading(sentence.claim), source, [source.neighbours])),
      );
    })
    .sort((one, other) => one - other);
  const lost = Math.floor(mayLose * found.length);
  return ((found[lost] ?? 0) + (found[lost - 1] ?? found[lost] ?? 0)) / 2;
}

function writeWeights(
  { bias, weights }: Model,
  { areas, threshold }: { areas: ReturnType<typeof crossValidate>; threshold: number },
): void {
  const round = (value = 0) => Number(value.toFixed(2));
  const lines = featureNames.map((name, at) => `  ${name}: ${round(weights[at])},`);
  const sets = Object.entries(areas).map(
    ([set, row]) => `${set} (${row.claims} claims, AUC ${row['AUC cross-validated']})`,
  );
  const text = `// Written by npm run fit:claims from claims that people have judged:
// ${sets.join(' and ')}, each area cross-validated in ${folds} folds.
// Fitted anew when a feature changes.
import type { SupportFeatures } from './support-features.ts';

/** Log-odds of support: the bias plus each feature times its weight. */
export const bias = ${round(bias)};

export const weights: SupportFeatures = {
${lines.join('\n')}
};

/** Probability from which a claim counts as supported, set on true sentences about the bundled guide. */
export const threshold = ${round(threshold)};
`;
  writeFileSync(target, text);
  console.log(`Wrote ${target}, with a threshold of ${round(threshold)}.`);
}
