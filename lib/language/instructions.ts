// Whether a sentence tells somebody to do something: "Then press the latch.", "To open the lid, lift the hook."
import {
  clausesBeforeInstructions,
  instructionLeads,
  instructionVerbs,
} from './lists/instruction-verbs.ts';
import { firstOpeners, laterOpeners, ordinalOpeners } from './lists/sequence.ts';
import { oneOf } from './one-of.ts';

/** Openers of one sentence, before its clause and behind it. */
const mostLeads = 3;

const later = new RegExp(String.raw`^${oneOf(laterOpeners)}\b`, 'iu');
const lead = new RegExp(
  `^${oneOf(instructionLeads, laterOpeners, firstOpeners, ordinalOpeners)},? `,
  'iu',
);
const clause = new RegExp(`^${oneOf(clausesBeforeInstructions)} [^,.;:?!]{1,100}, `, 'iu');
const verb = new RegExp(String.raw`^${oneOf(instructionVerbs)}\b`, 'iu');

/** Whether a sentence instructs, or goes on with what is to be done: "Then the lid is closed." */
export function instructs(sentence: string): boolean {
  if (sentence.endsWith('?')) return false;
  return (
    later.test(sentence) || verb.test(withoutLeads(withoutLeads(sentence).replace(clause, '')))
  );
}

function withoutLeads(text: string): string {
  let rest = text;
  for (let count = 0; count < mostLeads && lead.test(rest); count += 1) {
    rest = rest.replace(lead, '');
  }
  return rest;
}
