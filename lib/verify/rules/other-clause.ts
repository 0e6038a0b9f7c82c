// Within one statement, a figure is said of what its own clause says it of: "The Tern stays in from force 7, the
// Marigold from force 9". A later clause may leave out words of an earlier one, which a claim then says with it; an
// earlier one takes none from a later one.

import { figuresLacking } from '../../language/figures.ts';
import { isLight } from '../../language/light-words.ts';
import { conditionMarks } from '../../language/lists/conditions.ts';
import { contrasts } from '../../language/lists/connectives.ts';
import { determiners, nounSigns } from '../../language/lists/pronouns.ts';
import { calendarUnits, clockUnits } from '../../language/lists/units.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import {
  contentAsWritten,
  figuresIn,
  lettersOf,
  Reading,
  readOnce,
  stemsIn,
} from '../../language/reading.ts';
import { stopWords } from '../../language/stop-words.ts';
import { stemOf } from '../../language/terms.ts';
import type { Rule } from './rule.ts';

/** A statement of more clauses is a list. */
const mostClauses = 8;

const boundary = new RegExp(String.raw`[.;,](?:\s|$)|\s${oneOf(contrasts)}\s`, 'iu');
const openingPlaces = 'during after for in on at with within before from under since until'.split(
  ' ',
);
const subjects = 'you we they it he she one there the a an'.split(' ');
// Tells the order of figures apart.
const inTurn = /\brespectively\b/iu;
const joint = /(?<!\bbetween\s[^\s]{1,20})\s(?:and|or)\s/iu;
// "Half plots": no figure, but what is spoken of; "half the price", "half if" and "half pay" are figures.
const halfOf = /\bhalf[\s-](\p{L}+)/giu;
const halved = new Set(['price', 'pay', 'full', 'hour', 'day', 'year']);
const unit = new Set([...Object.keys(clockUnits), ...Object.keys(calendarUnits)].map(stemOf));
const full = /\b(?:in full|fully)\b/iu;

const guide = 'The Tern stays in from force 7, the Marigold from force 9.';
const card = 'A new card costs €4, for children €1.';

const hours =
  'Drawing is on Wednesdays at 15:30 (ages 3 to 5), pottery on Tuesdays and Fridays from 14:30 to 17:00 (ages 7 to 14).';
const shares = 'Seed is given out in week 3, four sacks a plot, half plots two.';

const wages = 'They earn €9.10 an hour in the first year and €12.30 in the third.';
const study = 'Study and practice (talks, books): €100 a year (if a talk costs more, ask).';

type Clause = { reading: Reading; figures: ReadonlySet<string>; words: ReadonlySet<string> };

// "During your first year, you …", "If you come twice, …": what opens a sentence so is said of what follows.
const opener = new RegExp(
  String.raw`((?:^|[.;]\s+)(?:(?:for example|for instance),\s)?(?:${oneOf(conditionMarks)}\s[^,.;:]{3,120}|${oneOf(openingPlaces)}\s(?:${oneOf(determiners, nounSigns)}\s)?(?:(?!${oneOf(subjects)}\s)[^\s,.;:]+\s){0,7}[^\s,.;:]+)),\s`,
  'giu',
);

// What stands in brackets belongs to the words before it, commas and all.
const bracketed = /\([^()]{1,200}\)/gu;
const clausesOf = readOnce(({ text }) =>
  text
    .replace(opener, '$1 ')
    .replace(bracketed, (span) => span.replaceAll(',', ' '))
    .split(boundary)
    .flatMap(clausesWithin)
    .map((clause) => new Reading(clause))
    .filter((clause) => stemsIn(clause).length > 0)
    .map((reading): Clause => ({ reading, figures: amountsOf(reading), words: wordsOf(reading) }))
    .map(withWhatItTakesUp),
);

// "Read at work, though this should be limited to four hours": it is said of what stands before it.
const takesUp = /^\s*(?:(?:though|although|but|and)\s)?(?:this|that|these|those|it|they)\b/iu;
function withWhatItTakesUp(clause: Clause, at: number, all: Clause[]): Clause {
  const before = all[at - 1];
  if (!before || !takesUp.test(clause.reading.text)) return clause;
  return { ...clause, words: clause.words.union(before.words) };
}

export const clauseOther: Rule<'other-figure'> = {
  code: 'other-figure',
  contradicts: true,
  finds(claim, { statements, text }) {
    const [first] = statements;
    if (!first || statements.length > 1 || first.statement.kind === 'row') return undefined;
    if (amountsOf(claim).size === 0) return undefined;
    const stated = clausesOf(text);
    if (stated.length < 2 || stated.length > mostClauses) return undefined;
    const said = clausesOf(claim).filter(({ figures }) => figures.size > 0);
    const isOther = said.some(
      (clause) =>
        isMisplaced(clause, stated) ||
        (!inTurn.test(claim.text) && isCrossed(clause, stated)) ||
        partsOf(clause).some((part) => isRivalled(part, clause, stated)),
    );
    return isOther ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide: study, claim: 'You have €100 a year for study such as talks and books.' },
      { guide, claim: 'The Marigold stays in from force 9.' },
      { guide, claim: 'The Tern stays in from force 7, and the Marigold from force 9.' },
      { guide: card, claim: 'For children a new card costs €1.' },
      { guide: hours, claim: 'Pottery is on Tuesdays and Fridays from 14:30 to 17:00.' },
      { guide: shares, claim: 'Half plots get two sacks of seed in week 3.' },
      { guide: wages, claim: 'They earn €12.30 an hour in the third year.' },
      {
        guide: 'After every 5 visits to the spa, guests get 12 stamps, and a towel.',
        claim: 'Every five visits you get 12 stamps.',
      },
      {
        guide:
          'During your first season here, you can spend up to €300 on a new coat, a hat, or boots.',
        claim: 'In your first season you may pay as much as €300 for things like a coat and a hat.',
      },
      {
        guide: 'Guests may use the piano in the evening, though this is limited to 2 hours a day.',
        claim: 'Guests may use the piano for up to 2 hours a day.',
      },
    ],
    catches: [
      {
        guide: 'In winter the tour lasts 20 minutes, in summer 50 minutes.',
        claim: 'In summer the tour lasts 20 minutes.',
      },
      { guide, claim: 'The Marigold stays in from force 7.' },
      { guide: card, claim: 'A new card costs €4 for children.' },
      { guide: hours, claim: 'Pottery is on Wednesdays at 15:30, for ages 7 to 14.' },
      { guide: shares, claim: 'Half plots get four sacks of seed in week 3.' },
      { guide: wages, claim: 'In the first year they earn €12.30 an hour.' },
      {
        guide: 'The first tour begins at 9:15 and the second at 14:00.',
        claim: 'The first tour begins at 14:00.',
      },
      {
        guide: 'A talk follows after 5 days of sickness or 3 days of delay.',
        claim: 'A talk follows after 3 days of sickness or 5 days of delay.',
      },
    ],
  },
};

function isMisplaced(said: Clause, stated: Clause[]): boolean {
  const holds = ({ figures }: Clause) => figuresLacking(said.figures, figures).length === 0;
  const at = stated.findIndex(holds);
  const own = stated[at];
  if (!own || stated.filter(holds).length > 1) return false;
  const others = stated.filter((clause) => clause !== own);
  const ofOwn = exclusiveTo(own, others);
  return stated.some((other, place) => {
    if (other === own) return false;
    const taken = [
      ...exclusiveTo(
        other,
        stated.filter((clause) => clause !== other),
      ),
    ].filter((word) => said.words.has(word));
    if (taken.length === 0) return false;
    if (place > at) return other.figures.size > 0;
    return ofOwn.size > 0 && ofOwn.isDisjointFrom(said.words);
  });
}

// "On Mondays and Fridays from 9 to 12" is one clause: "and" parts two only where the first has a figure.
function clausesWithin(part: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const piece of part.split(joint)) {
    const clause = open === '' ? piece : `${open} and ${piece}`;
    const isWhole = amountsOf(new Reading(clause)).size > 0;
    if (isWhole) clauses.push(clause);
    open = isWhole ? '' : clause;
  }
  return open === '' ? clauses : [...clauses, open];
}

// Each figure by itself, against those of its kind whose own figure the claim does not give.
function partsOf(said: Clause): Clause[] {
  const figures = [...said.figures];
  return figures.length < 2
    ? []
    : figures.map((figure) => ({ ...said, figures: new Set([figure]) }));
}

function isRivalled(part: Clause, said: Clause, stated: Clause[]): boolean {
  const [figure = ''] = part.figures;
  const isAlike = ({ figures }: Clause) =>
    [...figures].some((other) => shapeOf(other) === shapeOf(figure));
  // A clause of which a later one that is told leaves words out is no rival: "four sacks a plot, half plots two".
  const last = stated.findLastIndex(
    (clause) =>
      isAlike(clause) &&
      !clause.figures.has(figure) &&
      [...clause.figures].every((other) => said.figures.has(other)),
  );
  const rivals = stated.filter(
    (clause, at) => clause.figures.has(figure) || (at > last && isAlike(clause)),
  );
  return rivals.length > 1 && isMisplaced(part, rivals);
}

// "€12 in the first year" of "€9 in the first year, €12 in the third": two figures of different kinds that no clause
// holds together, each of two clauses having one of both kinds.
function isCrossed(said: Clause, stated: Clause[]): boolean {
  const kinds = [...Map.groupBy(withFirst(said), shapeOf)];
  if (kinds.length !== 2) return false;
  const full = stated
    .map(withFirst)
    .filter((own) =>
      kinds.every(([shape]) => [...own].some((figure) => shapeOf(figure) === shape)),
    );
  const [one, other] = kinds.map(([, figures]) =>
    full.filter((own) => figures.every((figure) => own.has(figure))),
  );
  return Boolean(one?.length && other?.length && !one.some((own) => other.includes(own)));
}

// "The first" is a place in an order beside "the second", and no figure elsewhere.
function withFirst({ reading, figures }: Clause): ReadonlySet<string> {
  return lettersOf(reading).some((word) => word === 'first')
    ? new Set([...figures, '#1'])
    : figures;
}

function shapeOf(figure: string): string {
  return figure.replaceAll(/\p{N}/gu, '');
}

function exclusiveTo({ words }: Clause, others: Clause[]): Set<string> {
  return new Set([...words].filter((word) => !others.some((other) => other.words.has(word))));
}

// "In full" is as good as a figure beside "half".
function amountsOf(clause: Reading): ReadonlySet<string> {
  const halves = Array.from(matchesOf(clause.text, halfOf), ([, noun = '']) => noun.toLowerCase());
  const figures = halves.some((noun) => !stopWords.has(noun) && !halved.has(noun))
    ? new Set([...figuresIn(clause)].filter((figure) => figure !== '0.5'))
    : figuresIn(clause);
  return full.test(clause.text) ? new Set([...figures, 'full']) : figures;
}

function wordsOf(clause: Reading): ReadonlySet<string> {
  const words = contentAsWritten(clause).filter(({ word }) => !/^\p{N}/u.test(word));
  return new Set(words.map(({ term }) => term).filter((term) => !isLight(term) && !unit.has(term)));
}
