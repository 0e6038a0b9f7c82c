// The checks that a claim must pass against a source, beyond the share of its words: figures, names,
// subjects of rows and items, and the sense of the sentence.
import { figuresOf, missingFigures } from '../language/figures.ts';
import { contrasts } from '../language/lists/connectives.ts';
import { missingNames, type WordKnowledge } from '../language/names.ts';
import { oneOf } from '../language/one-of.ts';
import { tokenize } from '../language/terms.ts';
import type { Reason } from '../wire/codes.ts';
import type { EvidenceSources } from './evidence-sources.ts';
import { foreignSection } from './foreign-section.ts';
import { foreignSubject } from './foreign-subject.ts';
import { strayItemWord } from './list-subjects.ts';
import { withoutOwnCount } from './own-count.ts';
import { otherPeriod } from './periods.ts';
import { lackingPhrase } from './phrases.ts';
import { assertsWhatIsDenied, reversal } from './polarity.ts';
import { wrongRowSubject } from './row-subjects.ts';
import { ownPiece, type Source } from './source.ts';
import { uncoveredMass } from './uncovered-mass.ts';

/** Largest share of a clause's idf mass that may be missing where its figure stands, 0 to 1. */
const mostUncoveredByFigure = 0.5;

const clauseBoundary = new RegExp(String.raw`[;,]\s|\s${oneOf(['and'], contrasts)}\s`);

export type Check = { evidence: EvidenceSources; words: WordKnowledge };

/** Why a source does not support a claim, as a code; undefined when nothing speaks against it. */
export function faultOf(claim: string, source: Source, check: Check): Reason | undefined {
  const exact = `${source.text}\n${source.headings}`;
  const [figure] = missingFigures(withoutOwnCount(claim), exact);
  if (figure) return { code: 'figure-missing', values: { figure } };
  const [name] = missingNames(claim, exact, check.words);
  if (name) return { code: 'name-missing', values: { name } };
  const period = otherPeriod(claim, exact);
  if (period) return { code: 'other-period', values: { period } };
  const { statements, index } = check.evidence;
  const subject = wrongRowSubject(claim, source.statements, statements, index.synonyms);
  if (subject) return { code: 'other-row', values: { subject } };
  if (misusedFigure(claim, source, check)) return { code: 'other-figure', values: {} };
  if (!isQuoted(claim, source.text) && assertsWhatIsDenied(claim, source.neighbours)) {
    return { code: 'denied', values: {} };
  }
  const phrase = lackingPhrase(claim, [ownPiece(source), source.neighbours], {
    synonyms: index.synonyms,
  });
  const contradicted = contradiction(claim, source, check);
  if (contradicted) return contradicted;
  return phrase ? { code: 'phrase-missing', values: { phrase } } : undefined;
}

/** Whether a source speaks of what the claim does, figures included, and says otherwise. */
export function refutes(claim: string, source: Source, check: Check): boolean {
  const isAboutIt = missingFigures(claim, `${source.text}\n${source.headings}`).length === 0;
  return isAboutIt && contradiction(claim, source, check) !== undefined;
}

// What a source says of something else, or the other way round.
function contradiction(claim: string, source: Source, check: Check): Reason | undefined {
  const { evidence, words } = check;
  const { index } = evidence;
  const { statements, headings, text } = source;
  const item = strayItemWord(claim, statements, { evidence: evidence.statements, headings });
  if (item) return { code: 'other-item', values: { word: item } };
  const opener = foreignSubject(claim, source, { index, isEnglish: words.isEnglish });
  if (opener) return { code: 'other-subject', values: { subject: opener } };
  const section = foreignSection(claim, source, (guide) => evidence.titlesOf(guide));
  if (section) return { code: 'other-section', values: { section } };
  return reversal(claim, text);
}

// With several statements cited, each figure must stand in one that its own clause is about.
function misusedFigure(claim: string, source: Source, { evidence }: Check): boolean {
  const { statements } = source;
  if (statements.length < 2 || statements.every(({ statement }) => statement.kind === 'row')) {
    return false;
  }
  const clauses = claim.split(clauseBoundary).filter(hasFigure);
  return clauses.some(
    (clause) =>
      !statements.some((statement) => {
        const single = evidence.single(statement);
        const holdsFigures =
          missingFigures(clause, `${single.text}\n${single.headings}`).length === 0;
        return (
          holdsFigures && uncoveredMass(clause, evidence.index)(single) <= mostUncoveredByFigure
        );
      }),
  );
}

// A sentence of the guide itself cannot be denied by the next one.
function isQuoted(claim: string, text: string): boolean {
  const words = (written: string) => ` ${tokenize(written).join(' ')} `;
  return words(text).includes(words(claim));
}

function hasFigure(text: string): boolean {
  return figuresOf(text).size > 0;
}
