// Whether a question only asks how something stands that was told before it: "I hate maths. Is that a problem?"
import { judgementAdjectives, judgementNouns, judgementVerbs } from './lists/judgements.ts';
import { demonstratives } from './lists/pronouns.ts';
import { oneOf } from './one-of.ts';

const subject = oneOf(demonstratives);
const how = `(?:(?:really|still|going to be|ever) )?(?:(?:an?|any|the) )?(?:(?:big|real|serious) )?${oneOf(judgementNouns, judgementAdjectives)}`;
const forMe = '(?: (?:for (?:me|us|you|this|that)|then|here|at all))?';
const ofState = new RegExp(
  String.raw`^\W*(?:(?:and|but|so) )?(?:is|was|would|will|could|can|are) ${subject} (?:be )?${how}${forMe}\W*$`,
  'iu',
);
const ofEffect = new RegExp(
  String.raw`^\W*(?:(?:and|but|so) )?(?:does|did|do|will|would|can|could) ${subject} ${oneOf(judgementVerbs)}${forMe}\W*$`,
  'iu',
);

/** Whether a text says no more than such a question. */
export function asksJudgement(text: string): boolean {
  return ofState.test(text) || ofEffect.test(text);
}
