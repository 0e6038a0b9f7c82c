// What a sentence says of one thing is not said of the other one that it tells apart: of "for oak, saws are used, and for
// tin, shears and a lamp", "for oak, shears and a lamp are used".
import { isWording } from '../../language/claim-wording.ts';
import { isLight } from '../../language/light-words.ts';
import { listOnce, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

const joint = /;\s|,\s(?:and|but|while|whereas)\s|\s(?:while|whereas|but)\s/iu;
const comparing = /\b(?:while|whereas|but|both|than|either|neither)\b|;/iu;
/** Content words of a part that says something, and those of it that a claim takes over. */
const fewestWords = 3;
const fewestTaken = 2;
const shareTaken = 0.6;

const guide =
  'For oak, this means sawing with a helper, and for tin, cutting along a drawn line with shears.';

/** A part of a sentence by the words that only it has: what it opens with, and what it says of that. */
type Part = { key: string; rest: string[] };

/** The parts of each sentence that tells two things apart. */
const pairsOf = listOnce((text: Reading): [Part, Part][] =>
  sentencesOf(text).flatMap((sentence) => {
    const [one, other, ...more] = sentence.text.split(joint).map((part) => telling(part));
    if (!one || !other || more.length > 0 || Math.min(one.length, other.length) < fewestWords) {
      return [];
    }
    const [mine, its] = [partOf(one, other), partOf(other, one)];
    return mine && its ? [[mine, its]] : [];
  }),
);

function partOf(own: string[], other: string[]): Part | undefined {
  const [key, ...rest] = own.filter((stem) => !other.includes(stem));
  return key === own[0] && key !== undefined ? { key, rest } : undefined;
}

function telling(text: string): string[] {
  return stemsIn(new Reading(text)).filter((stem) => !isLight(stem) && !isWording(stem));
}

const isPlain = readOnce((claim: Reading) => !comparing.test(claim.text));

export const partOther: SenseRule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { text }) {
    if (!isPlain(claim)) return undefined;
    const said = stemSetOf(claim);
    const isOther = ([own, other]: [Part, Part]) => {
      if (!said.has(own.key) || said.has(other.key)) return false;
      const taken = other.rest.filter((stem) => said.has(stem)).length;
      const isTaken = taken >= fewestTaken && taken >= shareTaken * other.rest.length;
      return isTaken && !own.rest.some((stem) => said.has(stem));
    };
    const isMixed = pairsOf(text).some(
      ([one, other]) => isOther([one, other]) || isOther([other, one]),
    );
    return isMixed ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'For oak, saws bring planks, and for tin, shears bring sheets and sharp old edges.',
        claim: 'Oak is cut beside shears and sheets.',
      },
      {
        guide: 'Oak is cut, and tin is bent with heavy shears.',
        claim: 'Near the heavy shears, oak lies bent.',
      },
      {
        guide: 'For oak, saws bring planks, and for tin, shears bring planks.',
        claim: 'For oak, no shears are needed.',
      },
      { guide, claim: 'For tin, it means cutting along a drawn line with shears.' },
      { guide, claim: 'For oak it means sawing, while tin is cut along a drawn line with shears.' },
    ],
    catches: [
      {
        guide: 'For oak, saws bring planks, and for tin, shears bring thin sheets.',
        claim: 'For oak, shears bring sheets.',
      },
      { guide, claim: 'For oak, it means cutting along a drawn line with shears.' },
      {
        guide: 'For oak, saws bring planks, and for tin, shears bring sheets.',
        claim: 'For oak, shears bring sheets.',
      },
    ],
  },
};
