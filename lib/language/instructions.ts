// Whether a sentence tells somebody to do something: "Then press the latch.", "To open the lid, lift the hook."
import {
  clausesBeforeInstructions,
  instructionLeads,
  instructionVerbs,
} from './lists/instruction-verbs.ts';
import { firstOpeners, laterOpeners, ordinalOpeners } from './lists/sequence.ts';
import { oneOf } from './one-of.ts';

const clause = `(?:${oneOf(clausesBeforeInstructions)} [^,.;:?!]{1,100}, )?`;
const lead = `(?:${oneOf(instructionLeads, laterOpeners, firstOpeners, ordinalOpeners)},? ){0,3}`;
const instruction = new RegExp(
  String.raw`^(?:${lead}${clause}${lead}${oneOf(instructionVerbs)}\b|${oneOf(laterOpeners)}\b)(?![^?]{0,400}\?$)`,
  'iu',
);

/** Whether a sentence instructs, or goes on with what is to be done: "Then the lid is closed." */
export function instructs(sentence: string): boolean {
  return instruction.test(sentence);
}
