// What the page for guides gets of its server: how files were read, before anything of it is saved, and what became of
// them. One schema for both sides.
import * as v from 'valibot';
import { answerSummarySchema, citationSchema } from './stream-parts.ts';

const counted = v.pipe(v.number(), v.integer());
const titles = v.array(v.string());

const guideSchema = v.object({
  /** Names it among those of the trial. */
  slug: v.string(),
  title: v.string(),
  language: v.string(),
  /** Path of the file that it becomes, within the folder of guides. */
  file: v.string(),
  source: v.string(),
  outcome: v.picklist(['added', 'updated', 'unchanged']),
  sections: counted,
  statements: counted,
  words: v.object({ words: counted, kept: counted, lost: v.array(v.string()) }),
  setAside: v.array(v.object({ what: v.string(), words: counted, begins: v.string() })),
  doubts: v.array(v.string()),
  changes: v.object({ added: titles, changed: titles, removed: titles }),
  /** The first headings, in order. */
  outline: v.array(v.object({ id: v.string(), title: v.string(), depth: counted })),
});

export const trialSchema = v.object({
  /** By which it is asked, saved and discarded; null where there is nothing to ask. */
  id: v.nullable(v.string()),
  guides: v.array(guideSchema),
  failed: v.array(v.object({ source: v.string(), reason: v.string() })),
  /** What was not looked at, and why. */
  notes: v.array(v.string()),
});

/** An answer out of the guides of a trial; addresses lead to its own pages. */
export const trialAnswerSchema = v.object({
  ...v.pick(answerSummarySchema, ['status', 'nearest']).entries,
  /** Markdown; citations are links `[n](href)`. */
  text: v.string(),
  citations: v.array(citationSchema),
});

export const savedTrialSchema = v.object({
  /** Files that were written, within the folder of guides. */
  files: v.array(v.string()),
});

export type TrialGuide = v.InferOutput<typeof guideSchema>;
export type TrialReport = v.InferOutput<typeof trialSchema>;
export type TrialAnswer = v.InferOutput<typeof trialAnswerSchema>;
export type SavedTrial = v.InferOutput<typeof savedTrialSchema>;
