// Checks a claim in another language than the guide's against the statements that it cites, by what can be told across
// languages: figures, amounts, dates, names, denials, the row of a table, and nearness of meaning where an embedding
// model knows both languages. A claim that cites nothing is not looked for: nothing could tell what supports it.
import type { LabelledStatement } from '../evidence/labels.ts';
import { deniesAcross } from '../language/denials-across.ts';
import { missingFigures } from '../language/figures.ts';
import { readingsInEnglish } from '../language/figures-across.ts';
import { namesAcross } from '../language/names-across.ts';
import { isComparable, type Quantity, readQuantities } from '../language/quantities.ts';
import { Reading } from '../language/reading.ts';
import type { Reason } from '../wire/codes.ts';
import { otherPeriod } from './periods.ts';
import { wrongRowSubject } from './row-subjects.ts';
import type { Source } from './source.ts';
import type { Check, Support } from './support.ts';

/** Whether a claim is about as near in meaning to a cited statement as to any other one of the evidence. */
export type IsNear = (claim: string, cited: LabelledStatement[]) => Promise<boolean>;

export type AcrossCheck = Check & {
  /** The tag of the claim's language. */
  language: string;
  /** Undefined where no embedding model knows both languages. */
  isNear: IsNear | undefined;
  /** Whether it is an item of a list: its introduction tells of what. */
  isItem?: boolean | undefined;
};

/** Looks for what speaks against a claim in the statements that it cites. */
export async function findSupportAcross(
  claim: string,
  cited: LabelledStatement[],
  check: AcrossCheck,
): Promise<Support> {
  if (cited.length === 0) return unsupported({ code: 'uncited', values: {} });
  const source = check.evidence.of(cited);
  const fault = faultAcross(claim, source, check);
  if (fault) return unsupported(fault);
  const isNear = check.isNear ? await check.isNear(claim, cited) : true;
  if (!isNear) return unsupported({ code: 'not-said', values: {} });
  return { kind: 'supported', statements: cited };
}

function unsupported(reason: Reason): Support {
  return { kind: 'unsupported', reason };
}

function faultAcross(claim: string, source: Source, check: AcrossCheck): Reason | undefined {
  const { evidence, language, isItem = false } = check;
  const { index } = evidence;
  const exact = new Reading(`${source.text.text}\n${source.headings.text}`);
  const readings = readingsInEnglish(claim, language).map((text) => figureFault(text, exact));
  const figure = readings.every((fault) => fault !== undefined) ? readings[0] : undefined;
  if (figure) return figure;
  const isGuideName = (word: string) => index.lexical.names.has(word);
  const [name] = namesAcross(claim, exact.text, { language, isGuideName });
  if (name) return { code: 'name-missing', values: { name } };
  const subject = wrongRowSubject(new Reading(claim), source);
  if (subject) return { code: 'other-row', values: { subject } };
  const denial = deniesAcross(
    claim,
    source.statements.map(({ statement }) => statement),
    { language, isItem },
  );
  return denial && { code: denial, values: {} };
}

function figureFault(claim: string, exact: Reading): Reason | undefined {
  const held = readQuantities(exact.text).quantities;
  const { text, quantities } = readQuantities(claim);
  for (const quantity of quantities) {
    const figure = text.slice(quantity.start, quantity.end).trim();
    if (!isHeldBy(quantity, held, figure, exact.text)) {
      return { code: 'figure-missing', values: { figure } };
    }
  }
  const period = otherPeriod(new Reading(claim), exact);
  return period && { code: 'other-period', values: { period } };
}

function isHeldBy(claimed: Quantity, held: Quantity[], figure: string, exact: string): boolean {
  if (held.some((other) => isSame(claimed, other))) return true;
  const isBare = ['count', 'share', 'money', 'place'].includes(claimed.kind);
  return isBare && missingFigures(figure, exact).length === 0;
}

// A unit may stand elsewhere, as in the head of a column, or be one that is not known of the language.
function isSame(claimed: Quantity, held: Quantity): boolean {
  const isLoose = claimed.kind === 'count' || held.kind === 'count';
  if (!isLoose && !isComparable(claimed, held)) return false;
  const [own, other] = isLoose ? [claimed.own, held.own] : [claimed, held];
  const isRange = own.low !== own.high;
  if (isRange) return own.low === other.low && own.high === other.high;
  return own.low === other.low || own.low === other.high;
}
