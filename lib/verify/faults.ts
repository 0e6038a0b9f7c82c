// Walks the table of rules: what is wrong with a claim against a source, beyond the share of its words.
import { figuresLacking } from '../language/figures.ts';
import { figuresIn, type Reading } from '../language/reading.ts';
import type { Reason } from '../wire/codes.ts';
import type { Claim } from './claim.ts';
import { quotesSource } from './quoted.ts';
import { rules, senseRules } from './rules.ts';
import type { Source } from './source.ts';
import { figuresOfSource } from './source-quantities.ts';

// A sentence of the guide cannot contradict itself.
const quoting = rules.filter(({ contradicts }) => !contradicts);
const firm = rules.filter(({ yields }) => !yields);
const contradicting = rules.filter(({ contradicts }) => contradicts);

/** Why a source does not support a claim, as a code; undefined when nothing speaks against it. */
export function faultOf(claim: Claim, source: Source): Reason | undefined {
  return firstOf(quotesSource(claim, source) ? quoting : rules, claim, source);
}

/** The same by the rules that nearness in meaning does not overrule. */
export function firmFaultOf(claim: Claim, source: Source): Reason | undefined {
  return firstOf(firm, claim, source);
}

/** Whether a source speaks of what the claim does, figures included, and says otherwise. */
export function refutes(claim: Claim, source: Source): boolean {
  if (quotesSource(claim, source)) return false;
  const isAboutIt = figuresLacking(figuresIn(claim), figuresOfSource(source)).length === 0;
  return isAboutIt && firstOf(contradicting, claim, source) !== undefined;
}

/** Why a claim says the opposite of a text, or undefined when the wording gives no sign of it. */
export function reversal(claim: Reading, text: Reading): Reason | undefined {
  return firstOf(senseRules, claim, { text });
}

type Walked<Said, From> = {
  code: string;
  finds: (claim: Said, source: From) => object | undefined;
};

function firstOf<Said, From>(
  table: readonly Walked<Said, From>[],
  claim: Said,
  source: From,
): Reason | undefined {
  for (const { code, finds } of table) {
    const values = finds(claim, source);
    if (values) return { code, values } as Reason;
  }
  return undefined;
}
