// Sentences as a language model might write them about the bundled guide, true and false ones, each with
// words of the statements that it cites. One half was tuned on; the other one was written afterwards and
// only measured. Read by a test and by eval/fit/claims.ts.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type LabelledStatement, labelStatements } from '../lib/evidence/labels.ts';
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { indexFolder } from './index-folder.ts';
import { wholeEvidence } from './whole-evidence.ts';

const faults = [
  'figure',
  'name',
  'row',
  'negation',
  'subject',
  'attribute',
  'exaggeration',
  'relation',
] as const;

const schema = z.object({
  half: z.enum(['tuned', 'held']),
  claim: z.string().min(1),
  /** Words that stand in one statement only, one entry for each statement cited. */
  cites: z.array(z.string()).min(1),
  supported: z.boolean(),
  /** What is wrong with a false one. */
  fault: z.enum(faults).optional(),
});

export type ModelSentence = z.infer<typeof schema>;

export type GuideUnderTest = { index: GuideIndex; labelled: LabelledStatement[] };

export function readModelSentences(): ModelSentence[] {
  const lines = readFileSync(new URL('sets/model-sentences.jsonl', import.meta.url), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** The bundled guide with all its passages as evidence. */
export async function openBundledGuide(): Promise<GuideUnderTest> {
  const index = await indexFolder();
  return { index, labelled: labelStatements(wholeEvidence(index), index) };
}

/** The statements that a sentence cites. */
export function citedBy(
  { cites }: ModelSentence,
  labelled: LabelledStatement[],
): LabelledStatement[] {
  return cites.map((words) => {
    const found = labelled.filter(({ statement }) => statement.text.includes(words));
    const [first] = found;
    if (!first || found.length > 1) throw new Error(`"${words}" is in ${found.length} statements.`);
    return first;
  });
}
