// What one statement says of a case is not said of the case of another one: of "if you refuse, we decide alone" and "if
// you are late, the permit lapses", "if you refuse, the permit lapses".
import { figuresLacking } from '../../language/figures.ts';
import { isLight } from '../../language/light-words.ts';
import { caseMarks, narrowingMarks, referringBack } from '../../language/lists/conditions.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import type { Source } from '../source.ts';
import { figuresOfSource } from '../source-quantities.ts';
import type { Rule } from './rule.ts';

const possibleVerbs = ['can', 'may', 'must', 'will', 'should'];
const timeMarks = ['after', 'before', 'until'];
const marks = String.raw`${oneOf(caseMarks, timeMarks)}\s(?!(?:that|this|it|then)\b)`;
const opening = new RegExp(String.raw`^(?:even )?${marks}([^,;.:()]{3,160}),\s`, 'iu');
const anyCase = new RegExp(String.raw`\b${marks}([^,;.:()]{3,160})`, 'giu');
// What a statement holds on: an exception that another one makes is none of its own.
const anyCondition = new RegExp(
  String.raw`\b${oneOf(caseMarks, timeMarks, narrowingMarks)}\s([^,;.:()]{3,160})`,
  'giu',
);
// "After a year with us you can take a month off, as well as …": the case ends where its clause begins.
const clauseBehind = new RegExp(String.raw`\s(?:you|we|they)\s(?=${oneOf(possibleVerbs)}\s)`, 'iu');
// Another clause says something of its own.
const joint = /;\s|,\s(?:and|but|while|whereas)\s/iu;
const refersBack = new RegExp(String.raw`^${oneOf(referringBack)}\b`, 'iu');
/** Share of the words of a case, or of what is said of it, that the statement holds which it is from, and others do not. */
const fewestHeld = 0.5;
const fewestOfSaid = 0.65;
const mostOfOther = 0.34;
/** Words of what is said that tell it. */
const fewestSaid = 2;

const guide =
  'If you refuse a test, the keeper decides alone.\n\nIf the form comes late, the permit lapses for good.';
const storms =
  'If you go home during the day, the hours are lost. We close early in a storm. In that case, you are paid in full.';

const stays =
  'If your stay exceeds 5 days, a walk is offered. When your stay exceeds 9 days, the warden invites you to a meal.';

const caseOf = readOnce(({ text }: Reading) => {
  for (const clause of text.split(joint)) {
    const found = opening.exec(clause) ?? closingCase(clause);
    if (!found) continue;
    const [span = ''] = (found[1] ?? '').split(clauseBehind);
    const rest = span === found[1] ? clause.replace(found[0], ' ') : clause.replace(span, ' ');
    const named = new Reading(span);
    return { named: telling(named.text), figures: figuresIn(named), said: telling(rest) };
  }
  return undefined;
});
const casesIn = readOnce(({ text }: Reading) =>
  matchesOf(text, anyCondition).map(([, span = '']) => telling(span)),
);

// "The permit lapses if the form is late."
function closingCase(text: string): RegExpExecArray | undefined {
  const last = matchesOf(text, anyCase).at(-1);
  const behind = last && text.slice(last.index + last[0].length);
  return behind === '' || behind === '.' ? last : undefined;
}

type Case = { named: string[]; figures: ReadonlySet<string> };

function telling(text: string): string[] {
  return stemsIn(new Reading(text)).filter((stem) => !isLight(stem));
}

export const conditionOther: Rule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { statements, evidence }) {
    const found = statements.length > 1 ? caseOf(claim) : undefined;
    if (!found || found.named.length === 0 || found.said.length < fewestSaid) return undefined;
    const singles = statements.map((statement) => evidence.single(statement));
    const isOfOther = singles.some(
      (other) =>
        isFrom(found.said, other, fewestOfSaid) &&
        !singles.some(
          (each) => isFrom(found.said, each, fewestOfSaid) && !isOtherCase(found, each),
        ) &&
        singles.some((one) => one !== other && isFrom(found.named, one)),
    );
    return isOfOther ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'If you refuse a test, the blue permit of the town lapses.' },
      { guide, claim: 'If you refuse a test, it lapses.' },
      {
        guide:
          'If you refuse papers of a first test, the keeper decides alone.\n\nIf the form of a test comes late, the permit lapses for good.',
        claim: 'If you hand in papers of the first test late, the permit lapses for good.',
      },
      {
        guide,
        claim: 'If the road home is not safe after a test, the permit lapses for good.',
      },
      {
        guide:
          'If you have sung for 1 year, you can take 3 weeks off. You can take 4 more weeks unpaid if you ask.',
        claim: 'After a year of singing you can take 3 weeks off, plus 4 more weeks unpaid.',
      },
      {
        guide:
          'Boats are lent once the keeper has seen you swim. Guests may not row at all, even if they swim.',
        claim:
          'Boats are lent once the keeper has seen you swim, and guests may not row at all, even if they swim.',
      },
      {
        guide: 'Keys are lent after a talk. You get a badge.\n\nAfter a talk the hall is shut.',
        claim: 'After that you get a badge, and keys are lent.',
      },
      { guide, claim: 'If you refuse a test, the keeper decides alone.' },
      { guide, claim: 'The permit lapses for good if the form comes late.' },
      {
        guide: 'Visits end at ten. If you come by bus, ring the porter at the gate.',
        claim: 'If you come by bus, ring the porter, as visits end at ten.',
      },
      { guide: stays, claim: 'For stays exceeding 9 days, the warden invites you to a meal.' },
      { guide: storms, claim: 'When we close early, you are paid in full.' },
    ],
    catches: [
      {
        guide:
          'If you refuse a test, the keeper decides alone.\n\nIf the form for a test comes late, the permit lapses for good.',
        claim: 'If you refuse a test or an exam, the permit lapses for good.',
      },
      { guide, claim: 'If you refuse a test, the blue permit lapses for good.' },
      { guide, claim: 'If you refuse tea, the permit lapses for good.' },
      {
        guide: 'Lamps are passed on when a group ends. Money comes by post after the bills do.',
        claim: 'When a group ends, money comes by post.',
      },
      {
        guide: 'Lamps are passed on to the town after a storm. Money comes by post when you ask.',
        claim: 'After a storm, money comes by post.',
      },
      { guide, claim: 'If you refuse a test, the permit lapses for good.' },
      { guide, claim: 'The keeper decides alone if the form comes late.' },
      { guide: stays, claim: 'When your stay exceeds 5 days, the warden invites you to a meal.' },
      {
        guide: storms,
        claim: 'If you go home during the day, you are paid in full.',
        cites: ['go home', 'In that case'],
      },
    ],
  },
};

function isFrom(stems: string[], { text }: Source, fewest = fewestHeld): boolean {
  return shareIn(stems, stemSetOf(text)) >= fewest;
}

// Whether a statement says what it says of another case: one of its own, or that of the sentence before it.
function isOtherCase({ named, figures }: Case, source: Source): boolean {
  const { text, own, statements, evidence } = source;
  if (figures.size > 0) {
    const stated = figuresOfSource(source);
    if (figuresLacking(figures, stated).length === figures.size && figuresIn(text).size > 0)
      return true;
  }
  if (shareIn(named, stemSetOf(own)) > mostOfOther) return false;
  if (casesIn(text).length > 0) return true;
  const [first] = statements;
  if (!first || !refersBack.test(text.text)) return false;
  const before = evidence.statements[evidence.statements.indexOf(first) - 1];
  return (
    before !== undefined && shareIn(named, stemSetOf(evidence.single(before).text)) <= mostOfOther
  );
}

function shareIn(stems: string[], held: ReadonlySet<string>): number {
  return stems.filter((stem) => held.has(stem)).length / stems.length;
}
