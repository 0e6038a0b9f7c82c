// Each clause of a claim says of its subject what a statement says of that: of "loans are renewed by phone" and "bills are
// passed to the town", "bills are renewed by phone".
import { stemSetOf } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { synonymsOf } from '../own-words.ts';
import { type Predication, predicationsIn } from '../predications.ts';
import { type Source, type SourceEvidence, stemsOfSource } from '../source.ts';
import type { Rule } from './rule.ts';

/** Share of what a clause says that the clause of a statement holds which says it. */
const fewestHeld = 0.75;
/** Words that tell what a clause says; fewer do where the statement says the very same. */
const fewestSaid = 2;
/** Share of the words for what a clause speaks of that a statement has which speaks of it. */
const leastNamed = 0.6;

const guide =
  'Loans of books are renewed by phone each week. Bills over 20 euros are passed to the town treasury.';
const trips =
  'Maps are lent by post. Bills over 20 euros for books lost on trips to the sea are paid in cash.';
const further =
  'Maps are lent by post. Bills over 20 euros for books lost on trips to the blue sea are paid in cash.';
const tools =
  'Garden tools are lent for a week. Broken garden tools are thrown out. Garden rooms are let for a day.';
const shifts = 'Porters may leave the gate at noon. They are paid for the way. Cooks may not.';

export const predicateOther: Rule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, { statements, evidence }) {
    const said = predicationsIn(claim);
    if (said.length === 0) return undefined;
    const singles = statements
      .filter(({ statement }) => statement.kind !== 'row')
      .map((statement) => evidence.single(statement));
    const stray = said.find((each) => {
      const telling = singles.filter((source) => tells(source, each));
      return (
        telling.length > 0 &&
        !telling.some((source) => names(source, each)) &&
        isSpokenOf(each, evidence)
      );
    });
    return stray && { subject: stray.subject };
  },
  examples: {
    keeps: [
      { guide, claim: 'Loans of books are renewed by phone, and bills are passed to the town.' },
      { guide, claim: 'Books are renewed by phone each week.', cites: ['Loans'] },
      { guide, claim: 'Cards are renewed by phone each week.', cites: ['Loans'] },
      { guide, claim: 'Loans are passed to the town museum.', cites: ['Bills'] },
      { guide, claim: 'Loans are passed on.', cites: ['Bills'] },
      { guide: tools, claim: 'Broken garden tools are lent for a week.', cites: ['lent'] },
      {
        guide: further,
        claim: 'Bills over 20 euros for books lost on trips to the blue sea are lent by post.',
        cites: ['Maps'],
      },
      { guide: shifts, claim: 'Porters are paid for the way.', cites: ['They'] },
    ],
    catches: [
      { guide, claim: 'Bills over 20 euros are renewed by phone each week.' },
      { guide, claim: 'Bills are renewed by phone each week.', cites: ['Loans'] },
      { guide, claim: 'Loans are passed to the town treasury in bags.', cites: ['Bills'] },
      { guide, claim: 'Loans are passed to the town.', cites: ['Bills'] },
      { guide: tools, claim: 'Garden rooms are lent for a week.', cites: ['lent'] },
      {
        guide: trips,
        claim: 'Bills over 20 euros for books lost on trips to the sea are lent by post.',
        cites: ['Maps'],
      },
      {
        guide: 'Trains are second class.\n\nFines are never paid back.',
        claim: 'Trains are never paid back.',
      },
    ],
  },
};

// Whether a statement says of a thing that it names what a clause of a claim says.
function tells({ text }: Source, { whole, said }: Predication): boolean {
  return predicationsIn(text).some((stated) => {
    if (stated.whole === whole) return true;
    const held = said.filter((stem) => stated.said.includes(stem)).length;
    return said.length >= fewestSaid && held >= fewestHeld * said.length;
  });
}

// Whether a statement, with what stands above it, has words for most of what a clause speaks of.
function names(source: Source, { of }: Predication): boolean {
  const synonyms = synonymsOf(source.evidence.index);
  const held = new Set([...stemsOfSource(source), ...stemSetOf(source.asked)]);
  const isHeld = (stem: string) =>
    held.has(stem) ||
    [...held].some((other) => sharesRoot(stem, other)) ||
    (synonyms.alternatives([stem])[0] ?? []).some((wording) =>
      wording.every((word) => held.has(word)),
    );
  return of.filter(isHeld).length >= leastNamed * of.length;
}

// Whether what a clause speaks of is what another statement says something of.
function isSpokenOf({ of }: Predication, evidence: SourceEvidence): boolean {
  return evidence.statements.some((statement) =>
    predicationsIn(evidence.single(statement).text).some((stated) =>
      of.every((stem) => stated.of.includes(stem)),
    ),
  );
}
