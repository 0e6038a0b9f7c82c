// MTRAG conversations: whether the last turn's answer cites a passage that it needs, and whether what
// the guides do not hold is refused.
import { join } from 'node:path';
import { z } from 'zod';
import type { Models } from '../lib/signpost.ts';
import { mean, share } from './figures.ts';
import { indexFolder } from './index-folder.ts';
import { type Cells, decimals, type Headline, printTable } from './print-table.ts';
import { readLines } from './read-lines.ts';
import { shareExpected } from './score-answer.ts';
import { type Trial, tryTurns } from './trial.ts';

const conversationSchema = z.object({
  turns: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string() })).min(1),
  /** The sections that the answer needs, `<guide>#<section id>`. */
  relevant: z.array(z.string()),
  answerability: z.string(),
});

type MtragTrial = Trial & { relevant: string[]; answerability: string };

/** Runs the set and gives the figures to end with. */
export async function evalMtrag(
  folder: string,
  { sample, models }: { sample: number; models: Partial<Models> },
): Promise<Headline> {
  const rows = readLines(join(folder, 'conversations.jsonl'), conversationSchema, sample);
  const index = await indexFolder(join(folder, 'guides'), models);
  const trials: MtragTrial[] = [];
  for (const { turns, relevant, answerability } of rows) {
    trials.push({ relevant, answerability, ...(await tryTurns(turns, index, models)) });
  }
  const byAnswerability = Map.groupBy(trials, (trial) => trial.answerability.toLowerCase());
  const covered = trials.filter(({ answerability }) =>
    /^(ANSWERABLE|PARTIAL)$/.test(answerability),
  );
  const tables = Array.from(byAnswerability, ([name, own]) => [name, cellsOf(own)] as const);
  printTable('mtrag: last turns of conversations', {
    ...Object.fromEntries(tables),
    'answerable and partial': cellsOf(covered),
  });
  return {
    'mtrag, needed passage cited': share(covered, isCited),
    'mtrag, unanswerable refused': share(
      byAnswerability.get('unanswerable') ?? [],
      ({ refused }) => refused,
    ),
  };
}

function cellsOf(trials: MtragTrial[]): Cells {
  const withPassages = trials.filter(({ relevant }) => relevant.length > 0);
  const precisions = trials
    .filter(({ refused }) => !refused)
    .flatMap(({ cited, relevant }) => shareExpected(cited, relevant) ?? []);
  return {
    turns: trials.length,
    'needed in first five': decimals(share(withPassages, isFound), 3),
    'needed passage cited': decimals(share(withPassages, isCited), 3),
    precision: decimals(mean(precisions), 3),
    refused: decimals(
      share(trials, ({ refused }) => refused),
      3,
    ),
  };
}

function isFound({ ranked, relevant }: MtragTrial): boolean {
  return ranked.slice(0, 5).some((section) => relevant.includes(section));
}

function isCited({ cited, relevant }: MtragTrial): boolean {
  return cited.some((section) => relevant.includes(section));
}
