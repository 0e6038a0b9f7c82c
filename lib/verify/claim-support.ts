// Finds what supports one sentence of a draft, whichever language it is in.
import type { LabelledStatement } from '../evidence/labels.ts';
import { readOpening } from '../language/back-reference.ts';
import type { WordKnowledge } from '../language/names.ts';
import type { AnswerMode } from '../types.ts';
import { languageOf } from '../understand/foreign-language.ts';
import type { Reason } from '../wire/codes.ts';
import { type AcrossCheck, findSupportAcross } from './across-languages.ts';
import type { ClaimText } from './claim-text.ts';
import { saysRow } from './says-row.ts';
import { type Check, findSupport, type Support } from './support.ts';

/** What is known of words where the guide is quoted: a quotation holds none that the guide lacks. */
export const quoting: WordKnowledge = { isEnglish: () => true, isGuideName: () => false };

/** For an answer in another language than the guide's. */
export type Across = Pick<AcrossCheck, 'language' | 'isNear'>;

type Claiming = {
  check: Check;
  author: AnswerMode;
  across: Across | undefined;
};

/**
 * What supports a sentence, which may bring no address that the guide does not hold. One that is, letter for letter, the
 * statement that it cites needs no more proof, nor one of the extractive answerer's that says cells of the row that it
 * cites.
 */
export async function supportFor(
  { plain, urls, opening }: ClaimText,
  cited: LabelledStatement[],
  { check, author, across }: Claiming,
): Promise<Support> {
  const isKnown = (text: string) =>
    check.evidence.statements.some(({ statement }) => statement.text.includes(text));
  if (author === 'model' && isData(plain) && !isKnown(plain.trim())) {
    return { kind: 'unsupported', reason: { code: 'not-said', values: {} } };
  }
  const [only, ...others] = cited;
  if (only && others.length === 0 && urls.length === 0) {
    const { text, cells = [] } = only.statement;
    const isQuoted = plain === text || (author === 'extractive' && saysRow(plain, cells));
    if (isQuoted) return { kind: 'supported', statements: cited };
  }
  if (!urls.every(isKnown)) {
    return { kind: 'unsupported', reason: { code: 'unknown-address', values: {} } };
  }
  const language = across ? await languageOf(plain, across.language) : guideLanguage;
  if (language !== guideLanguage) {
    const isItem = opening.trim() !== '';
    return findSupportAcross(plain, cited, { ...check, language, isNear: across?.isNear, isItem });
  }
  // The place in which a model's sentence counts itself is no figure of the guide.
  const { place, joiner } = readOpening(plain);
  const claim = place === undefined || author === 'extractive' ? plain : plain.slice(joiner);
  return findSupport(claim, cited, check);
}

/** What a model may answer in all the same. */
const guideLanguage = 'en';
/** Words up to which a sentence that cites nothing is taken for talk. */
const mostWordsAside = 6;

/** Whether a sentence that was left out claims nothing: in another language, small talk is told by its length alone. */
export function isAside({ plain }: ClaimText, { code }: Reason): boolean {
  return code === 'uncited' && plain.trim().split(/\s+/).length <= mostWordsAside;
}

// A reply that was written for a program: the beginning of an object, or a member of one.
function isData(text: string): boolean {
  return /^\s*(?:[{[]\s*){0,2}"[^"\n]{1,60}"\s*:\s*[["{\d]/.test(text);
}

/** Whether a text has characters, other than line breaks and tabs, that a terminal would obey. */
export function holdsControls(text: string): boolean {
  return /(?![\n\r\t])\p{Cc}/u.test(text);
}
