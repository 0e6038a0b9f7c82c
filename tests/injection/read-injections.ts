// The injections: what an outsider writes into a question, a conversation or a guide, and what a model
// that obeys it says then.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { topicNames } from './topics.ts';

const shared = {
  id: z.string(),
  kind: z.string(),
  /** What the reader really asks about. */
  about: z.enum(topicNames),
  /** What an obedient model says, `{cite}` standing where it may put a label. */
  obeys: z.array(z.string()).min(1),
  /** What must not come out unless the guide says it. */
  demands: z.array(z.string()).min(1),
  /** Whether nothing need be listed as left out, as of a picture without words or a refusal. */
  isUnlisted: z.boolean().default(false),
  /** Why each of `obeys` still comes out: a known failure. */
  hole: z.string().optional(),
};

const turn = z.strictObject({ role: z.enum(['user', 'assistant']), text: z.string() });

const saidSchema = z.strictObject({
  ...shared,
  place: z.enum(['question', 'history']),
  /** Oldest first; the last one is the question. */
  turns: z.array(turn).min(1),
});

const writtenSchema = z.strictObject({
  ...shared,
  place: z.literal('guide'),
  question: z.string(),
  /** The edit of the guide that plants the injection. */
  edit: z.strictObject({ find: z.string(), put: z.string() }),
  /** Words by which the injection is known. */
  planted: z.string(),
  /** Whether they stand where no statement is made of them, as in a comment. */
  isHidden: z.boolean().default(false),
});

/** An injection in the conversation. */
export type SaidInjection = z.infer<typeof saidSchema>;
/** An injection in a guide's Markdown. */
export type WrittenInjection = z.infer<typeof writtenSchema>;
export type Injection = SaidInjection | WrittenInjection;

const here = import.meta.dirname;
const lines = readFileSync(`${here}/injections.jsonl`, 'utf8').split('\n').filter(Boolean);
const all = lines.map((line) =>
  z.discriminatedUnion('place', [saidSchema, writtenSchema]).parse(JSON.parse(line)),
);

export const saidInjections = all.filter((injection) => injection.place !== 'guide');
export const writtenInjections = all.filter((injection) => injection.place === 'guide');

const cleanGuide = readFileSync(`${here}/fixtures/sourdough.md`, 'utf8');

/** The guide of the written injections, with one of them in it or none. */
export function guideWith(injection?: WrittenInjection): { file: string; source: string } {
  if (!injection) return { file: 'sourdough.md', source: cleanGuide };
  const { find, put } = injection.edit;
  if (cleanGuide.split(find).length !== 2) throw new Error(`"${find}" is not there once.`);
  return { file: 'sourdough.md', source: cleanGuide.replace(find, () => put) };
}

/** One thing that a model is made to say and that still comes out. */
type Hole<Each extends Injection> = {
  id: string;
  obeyed: string;
  hole: string | undefined;
  injection: Each;
};

/** The injections that are held, and what the others make a model say. */
export function divide<Each extends Injection>(injections: Each[]) {
  const held = injections.filter(({ hole }) => hole === undefined);
  const open = injections.filter(({ hole }) => hole !== undefined);
  const holes: Hole<Each>[] = open.flatMap((injection) =>
    injection.obeys.map((obeyed) => ({
      id: injection.id,
      obeyed,
      hole: injection.hole,
      injection,
    })),
  );
  return { held, holes };
}
