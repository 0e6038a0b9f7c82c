// What stands in the place of a sentence that cannot stay as it is: the guide's own words, or less of the sentence.
import type { LabelledStatement } from '../evidence/labels.ts';
import { leansBack } from '../language/back-reference.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';
import type { Placed } from './answer-layout.ts';
import type { ClaimText } from './claim-text.ts';

/** A sentence without what joins it to the one before; undefined where its Markdown does not begin so. */
export function withoutOpening(sentence: ClaimText, length: number): ClaimText | undefined {
  if (length === 0) return sentence;
  const { plain, markdown } = sentence;
  if (!markdown.startsWith(plain.slice(0, length))) return undefined;
  return {
    ...sentence,
    plain: capitalised(plain.slice(length)),
    markdown: capitalised(markdown.slice(length)),
  };
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The statements of a sentence in its place; undefined where they need their own surroundings. */
export function asQuoted({ sentence, statements }: Placed): Placed | undefined {
  if (!statements.every(standsAlone)) return undefined;
  const plain = statements.map(({ statement }) => statement.text).join(' ');
  return { sentence: { ...sentence, plain, markdown: escapeMarkdown(plain) }, statements };
}

function standsAlone({ statement: { kind, text, topic } }: LabelledStatement): boolean {
  return kind === 'sentence' && topic === undefined && !/:$/.test(text) && !leansBack(text);
}

/**
 * What answers in the place of a first sentence, as pieces of a draft of one claim each.
 * @param answer The guide's own answer: what it begins with.
 * @param cited What the sentence cited, for where there is none.
 */
export function headOf(answer: string[], cited: LabelledStatement[]): string[] {
  const [first] = unitsOf(answer);
  if (first) return first;
  const [whole] = cited.filter(standsAlone);
  return whole ? [`${escapeMarkdown(whole.statement.text)} [${whole.label}]`] : [];
}

/** Units of a draft of the guide's own answer: sentences, a list or a table, in pieces of one claim each. */
export function unitsOf(answer: string[]): string[][] {
  const units: string[][] = [];
  for (const piece of answer) {
    if (units.length === 0 || piece.startsWith('\n\n')) units.push([]);
    units.at(-1)?.push(piece);
  }
  return units;
}

/** How the guide introduces the list that all of some statements stand in, as Markdown. */
export function introductionOf(statements: LabelledStatement[]): string | undefined {
  const [leadIn, ...others] = new Set(statements.map(({ statement }) => statement.leadIn));
  return leadIn === undefined || others.length > 0 ? undefined : escapeMarkdown(leadIn);
}
