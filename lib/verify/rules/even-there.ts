// A case of which the source says something else is no case in which the rest holds all the same: of "keys are needed
// during the night; otherwise doors are open", "doors are open, even during the night".
import { isWording } from '../../language/claim-wording.ts';
import { isLight } from '../../language/light-words.ts';
import { matchesOf } from '../../language/matches.ts';
import { Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

const even =
  /\beven (?:during|in|at|on|for|with|within|while|after|before|outside|if|when)\s([^,;.:()]{3,80})/giu;
const part = /[;:]\s|,\s(?:but|while|whereas)\s|\sbut\s|\bwhereas\b|\botherwise\b/iu;
/** Share of the case that a part of a sentence names which tells of it. */
const fewestNamed = 0.6;

const guide = 'A key is needed if you come during the night; otherwise, a key is optional.';

/** The case of a claim and what it says of it; undefined for a claim without one. */
const evenCase = readOnce((claim: Reading) => {
  const [found] = matchesOf(claim.text, even);
  if (!found) return undefined;
  return {
    named: stemsIn(new Reading(found[1] ?? '')),
    said: stemsIn(new Reading(claim.text.replace(found[0], ' '))).filter(
      (stem) => !isLight(stem) && !isWording(stem),
    ),
  };
});

export const evenThere: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    const found = evenCase(claim);
    if (!found || found.named.length === 0) return undefined;
    const { named, said } = found;
    const isElsewhere = sentencesOf(text).some((sentence) => {
      const parts = sentence.text.split(part).map((each) => stemSetOf(new Reading(each)));
      const isOfCase = (stems: ReadonlySet<string>) =>
        named.filter((stem) => stems.has(stem)).length >= fewestNamed * named.length;
      const own = parts.find(isOfCase);
      if (!own || parts.length === 1) return false;
      const others = parts.filter((stems) => stems !== own);
      const told = said.filter((stem) => others.some((stems) => stems.has(stem)));
      return (
        told.some((stem) => !own.has(stem)) && said.every((stem) => !isOwnAlone(stem, own, others))
      );
    });
    return isElsewhere ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'A key is optional, even during a night with friends.' },
      { guide, claim: 'A key is needed, even during the night.' },
      { guide, claim: 'Outside the night a key is optional.' },
      {
        guide: 'A key is optional, even during the night.',
        claim: 'A key is optional, even during the night.',
      },
    ],
    catches: [
      {
        guide:
          'A key is needed if you come in the first week of May; otherwise, a key is optional.',
        claim: 'A key is optional, even in the first hot week of May.',
      },
      { guide, claim: 'A key is optional, even during the night.' },
    ],
  },
};

// What only the part about the case says.
function isOwnAlone(
  stem: string,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>[],
): boolean {
  return own.has(stem) && !others.some((stems) => stems.has(stem));
}
