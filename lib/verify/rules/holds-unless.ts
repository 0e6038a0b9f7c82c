// What holds unless a thing is so is not said of the things that are so: of "a tool needs a tag unless it is red", "red
// tools need a tag".
import { matchesOf } from '../../language/matches.ts';
import { listOnce, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { SenseRule } from './rule.ts';

const unless = /\bunless\s([^,;.:()]{3,120})/giu;
const restricted = /\b(?:unless|except|only|other than|if not|even)\b/iu;
/** Share of what holds that a claim names at least. */
const fewestHeld = 0.6;

const guide = 'Unless your tool is made of brass or copper, it must have a tag with a name.';

/** What does not hold of a thing, by the words that only name the thing, and what does. */
const unlessIn = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) =>
    matchesOf(sentence.text, unless).map(([whole, span = '']) => {
      const rest = new Reading(sentence.text.replace(whole, ' '));
      const named = stemsIn(new Reading(span)).filter((stem) => !stemSetOf(rest).has(stem));
      return { named, rest: stemsIn(rest), isDenied: denies(rest) };
    }),
  ),
);
const isPlain = readOnce((claim: Reading) => !restricted.test(claim.text));

export const holdsUnless: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    if (!isPlain(claim)) return undefined;
    const said = stemSetOf(claim);
    const isExcepted = unlessIn(text).some(({ named, rest, isDenied }) => {
      if (isDenied !== denies(claim)) return false;
      const held = rest.filter((stem) => said.has(stem)).length;
      const own = named.filter((stem) => said.has(stem)).length;
      return (
        own > 0 && 2 * own >= named.length && rest.length > 1 && held >= fewestHeld * rest.length
      );
    });
    return isExcepted ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide,
        claim: 'Tools must have a tag with a name unless they are made of brass or copper.',
      },
      { guide, claim: 'A tool that is not made of brass must have a tag with a name.' },
      { guide, claim: 'A tool must have a tag with a name.' },
      {
        guide: 'Unless they are made of brass, tools wear a tag, a hook, a bell and a lid.',
        claim: 'Tools made of brass wear a tag.',
      },
    ],
    catches: [
      { guide, claim: 'A tool made of brass must have a tag with a name.' },
      {
        guide: 'Unless they are made of brass, tools need a tag, a hook and a box.',
        claim: 'Tools made of brass need a tag.',
      },
    ],
  },
};
