// SQuAD 2.0 articles as guides: questions that a paragraph answers, near misses that none does, and
// questions about articles that are not loaded.

import { join } from 'node:path';
import type { Models } from '../../lib/signpost.ts';
import { indexFolder } from '../index-folder.ts';
import type { Headline } from '../print-table.ts';
import { evalAnswerable } from './answerable.ts';
import { evalNearMisses } from './near-misses.ts';
import { evalOffTopic } from './off-topic.ts';
import { readSquad, trySquad } from './squad-questions.ts';

/** Runs the set and gives the figures to end with. */
export async function evalSquad(
  folder: string,
  { sample, models }: { sample: number; models: Partial<Models> },
): Promise<Headline> {
  const questions = readSquad(join(folder, 'questions.jsonl'), sample);
  const guides = join(folder, 'guides');
  const trials = await trySquad(questions, await indexFolder(guides, models), models);
  const answerable = trials.filter(({ question }) => question.answerable);
  const nearMisses = trials.filter(({ question }) => !question.answerable);
  return {
    ...evalAnswerable(answerable),
    ...evalNearMisses(answerable, nearMisses),
    ...(await evalOffTopic(
      questions.filter((question) => question.answerable),
      guides,
      models,
    )),
  };
}
