// A line that denies what it introduces ("Don't:"): without it, its items say the contrary of what the guide says.
import type { LabelledStatement } from '../../evidence/labels.ts';
import { negations, prohibitionWords } from '../../language/lists/negations.ts';
import { oneOf } from '../../language/one-of.ts';

const denial = new RegExp(
  String.raw`\b(?:${oneOf(negations, prohibitionWords, ['except', 'unless', 'instead of'])}|don['’]?ts?)\b|n['’]t\b`,
  'iu',
);

/** Whether a text denies or forbids. */
export function denies(text: string): boolean {
  return denial.test(text);
}

/** The line that introduces all of some items, where it denies them; else undefined. */
export function denyingLeadIn(items: LabelledStatement[]): string | undefined {
  const [first, ...others] = items.map(({ statement }) => statement.leadIn);
  const isOfAll = others.every((leadIn) => leadIn === first);
  return first !== undefined && isOfAll && denies(first) ? first : undefined;
}
