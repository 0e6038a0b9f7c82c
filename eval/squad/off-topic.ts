// Questions about what no guide holds: asked of the half of the articles that does not hold theirs, and
// of the bundled guide.
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import type { Models } from '../../lib/signpost.ts';
import { share } from '../figures.ts';
import { indexFiles, indexFolder } from '../index-folder.ts';
import { decimals, type Headline, printTable } from '../print-table.ts';
import { areaUnderCurve, operatingPoint } from '../separation.ts';
import { type SquadQuestion, type SquadTrial, trySquad } from './squad-questions.ts';

/** Share of covered questions that may be refused at the point of the curve that is shown. */
const mostWronglyRefused = 0.1;

/** Prints how many off-topic questions are refused, and how far a threshold on coverage could go. */
export async function evalOffTopic(
  questions: SquadQuestion[],
  guides: string,
  models: Partial<Models>,
): Promise<Headline> {
  const index = await indexHalf(guides, models);
  const slugs = new Set(index.guides.map(({ slug }) => slug));
  const onTopic = await trySquad(
    questions.filter(({ guide }) => slugs.has(guide)),
    index,
    models,
  );
  const offTopic = await trySquad(
    questions.filter(({ guide }) => !slugs.has(guide)),
    index,
    models,
  );
  const ofCareerGuide = await trySquad(questions, await indexFolder(undefined, models), models);
  const refused = share(offTopic, (trial) => trial.refused);
  const refusedByCareerGuide = share(ofCareerGuide, (trial) => trial.refused);
  printTable('squad: questions about what no guide holds', {
    'asked of the other articles': {
      questions: offTopic.length,
      refused: decimals(refused, 3),
      'own questions refused': decimals(
        share(onTopic, (trial) => trial.refused),
        3,
      ),
    },
    'asked of the bundled guide': {
      questions: ofCareerGuide.length,
      refused: decimals(refusedByCareerGuide, 3),
    },
  });
  return {
    'squad, off-topic refused by the other articles': refused,
    'squad, off-topic refused by the bundled guide': refusedByCareerGuide,
    ...printCurve(onTopic, offTopic),
  };
}

// Every second guide, by name.
async function indexHalf(guides: string, models: Partial<Models>): Promise<GuideIndex> {
  const files = await readGuideFiles(guides);
  return indexFiles(
    files.filter((_, position) => position % 2 === 0),
    models,
  );
}

function printCurve(onTopic: SquadTrial[], offTopic: SquadTrial[]): Headline {
  const covered = onTopic.map(({ coverage }) => coverage);
  const uncovered = offTopic.map(({ coverage }) => coverage);
  const area = areaUnderCurve(covered, uncovered);
  const point = operatingPoint(covered, uncovered, mostWronglyRefused);
  printTable('squad: a threshold on coverage alone, own questions against off-topic ones', {
    all: {
      AUC: decimals(area, 3),
      threshold: decimals(point?.threshold, 3),
      'own questions refused': decimals(point?.wronglyRefused, 3),
      'off-topic refused': decimals(point?.rightlyRefused, 3),
    },
  });
  return {
    'squad, off-topic refused at 10% own refused': point?.rightlyRefused,
    'squad, off-topic AUC of coverage': area,
  };
}
