// Every figure of a claim stands in what it cites, or above that.

import { figuresLacking } from '../../language/figures.ts';
import { beginnings, periods } from '../../language/lists/time.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, type Reading, readOnce, writtenOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { uncounted } from '../own-count.ts';
import { hasParts } from '../parts.ts';
import type { Source } from '../source.ts';
import { figuresOfSource } from '../source-quantities.ts';
import type { Rule } from './rule.ts';

const guide = 'The course lasts 12 weeks and costs €450.';

export const figureMissing: Rule<'figure-missing'> = {
  code: 'figure-missing',
  finds(claim, source) {
    if (isEarlier(claim, source.text) || isFromFirst(claim, source)) return { figure: 'first' };
    const [figure] = figuresLacking(figuresIn(uncounted(claim)), figuresOfSource(source)).filter(
      (missing) => !countsParts(missing, claim, source) && !isFirst(missing, claim, source),
    );
    return figure === undefined ? undefined : { figure };
  },
  examples: {
    keeps: [
      { guide, claim: 'The course lasts twelve weeks.' },
      { guide: 'Bring a pen, a book and a map.', claim: 'You bring three things:' },
      { guide, claim: 'The course has two sides: its length and its cost.' },
      { guide: 'Find out which task is urgent.', claim: 'Find out which task comes first.' },
      { guide: 'It lasts 1–3 weeks.', claim: 'It takes one to three weeks.' },
      { guide: 'Cover starts when you join.', claim: 'You are covered from your first day.' },
    ],
    catches: [
      {
        guide: 'After your second visit you get a key.',
        claim: 'You get a key after your first visit.',
      },
      { guide, claim: 'The course has three costs:' },
      {
        guide: 'The canteen is open to you after a trial shift.',
        claim: 'The canteen is open to you from your first working day.',
      },
      { guide, claim: 'The course lasts 10 weeks.' },
      { guide, claim: 'The course costs $450.' },
    ],
  },
};

// "Which work comes first": a place in an order only where the source gives others.
function isFirst(figure: string, claim: Reading, source: Source): boolean {
  const isPlace = figure === '1' && figuresIn(claim).has('#1') && !figuresIn(claim).has('1');
  return isPlace && ![...figuresOfSource(source)].some((other) => other.startsWith('#'));
}

// "From your first day on", where the source tells of no beginning.
const opensTime = new RegExp(String.raw`\bfirst (?:\p{L}+ )?${oneOf(periods)}s?\b`, 'iu');
const beginning = new RegExp(String.raw`\b${oneOf(beginnings)}`, 'iu');

function isFromFirst(claim: Reading, { own }: Source): boolean {
  if (!opensTime.test(claim.text) || beginning.test(own.text)) return false;
  return !figuresIn(own).has('1') && !figuresIn(own).has('#1');
}

// "The first visit", where the source tells of the second one alone.
const firstOf = /\bfirst ((?:\p{L}+ )?\p{L}+)/giu;
const laterOf = /#\p{N} ((?:\p{L}+ )?\p{L}+)/gu;
function isEarlier(claim: Reading, text: Reading): boolean {
  if (/\bfirst\b/iu.test(text.text)) return false;
  const later = Array.from(matchesOf(writtenOf(text), laterOf), ([, noun = '']) => stemsOf(noun));
  return Array.from(matchesOf(claim.text, firstOf), ([, noun = '']) => stemsOf(noun)).some((said) =>
    later.some((stated) => stated.some((stem) => said.includes(stem))),
  );
}

const introduces = readOnce(({ text }) => text.trimEnd().endsWith(':'));
// "Reviewers look at four things:", where the source names four.
function countsParts(figure: string, claim: Reading, { text, statements }: Source): boolean {
  if (!introduces(claim)) return false;
  return statements.length === Number(figure) || hasParts(Number(figure), text.text);
}
