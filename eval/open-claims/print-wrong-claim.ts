// Prints a claim that the check judges wrongly, with why.
import type { CheckedClaim } from './check-claim.ts';
import { isAnswer, sentencesOf } from './claim-figures.ts';

/** Prints a true claim of which something is left out, or a false one that passes. */
export function printWrongClaim(checked: CheckedClaim): void {
  const { claim, answer, isCut } = checked;
  const { id, kind, question, said, cites } = claim;
  const isPassed = isAnswer(checked)
    ? sentencesOf(checked).some(({ isTrue, isShown }) => !isTrue && isShown)
    : !isCut;
  if (claim.true ? !isCut : !isPassed) return;
  console.log(`\n${id} (${kind}, ${claim.true ? 'left out' : 'passed'}): ${question}`);
  console.log(said);
  for (const quote of cites) console.log(`  cites: ${quote}`);
  if (answer.status === 'not-covered') console.log('  Nothing of it is shown.');
  for (const { text, reason } of answer.leftOut) {
    console.log(`  ${reason.code} ${JSON.stringify(reason.values)}: ${text.trim()}`);
  }
}
