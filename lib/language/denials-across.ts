// Holds the denials of a claim in another language against the guide's, by closed classes of words.
import type { Statement } from '../types.ts';
import { deniers, forbidders, impliedDenials, noDenials } from './lists/across-languages.ts';
import { clauseJoints, contrasts } from './lists/connectives.ts';
import { qualifying } from './lists/continuations.ts';
import { negations } from './lists/negations.ts';
import { oneOf } from './one-of.ts';
import { tokenize } from './terms.ts';

type Told = {
  language: string /** An item is denied by its introduction, which stands above it. */;
  isItem: boolean;
};

/**
 * `denies` for a claim that denies what none of some English statements does, and `denied` for one that does not
 * where each of them does throughout. Undefined where nothing speaks against it, or nothing is known of the language.
 */
export function deniesAcross(
  claim: string,
  statements: Pick<Statement, 'text' | 'leadIn'>[],
  { language, isItem }: Told,
): 'denies' | 'denied' | undefined {
  if (!deniers[language]) return undefined;
  const texts = statements.map(({ text, leadIn = '' }) =>
    isItem ? `${leadIn} ${text}` : `${leadIn.replace(/:$/, '')} ${text}`,
  );
  const claimDenies = denials(claim, language) > 0;
  const counts = texts.map((text) => denials(text, 'en'));
  if (claimDenies)
    return counts.every((count) => count === 0) && !areOpposites(texts) ? 'denies' : undefined;
  if (forbids(claim, language)) return undefined;
  return texts.every((text, at) => (counts[at] ?? 0) > 0 && isOneClause(text))
    ? 'denied'
    : undefined;
}

// What English denies with a word of its own, another language may with a denial.
const nearDenial = new RegExp(
  String.raw`\b(?:${oneOf(negations, qualifying, impliedDenials)}\b|(?:un|in|non)\p{L}{4})`,
  'iu',
);
const clauseJoint = new RegExp(
  String.raw`[,;:–—]|\b${oneOf(contrasts, clauseJoints, ['and', 'or', 'if', 'when', 'unless'])}\b`,
  'iu',
);

function areOpposites(texts: string[]): boolean {
  return texts.some((text) => nearDenial.test(text));
}

function isOneClause(text: string): boolean {
  return !clauseJoint.test(text);
}

function forbids(text: string, language: string): boolean {
  const words = forbidders[language] ?? [];
  return tokenize(text.toLowerCase()).some((word) => words.includes(word));
}

function denials(text: string, language: string): number {
  let plain = ` ${text.toLowerCase().replace(/n['’]t\b/gu, ' not')} `;
  for (const turn of noDenials[language] ?? []) plain = plain.replaceAll(` ${turn}`, ' ');
  const words = deniers[language] ?? [];
  return tokenize(plain).filter((word) => words.includes(word)).length;
}
