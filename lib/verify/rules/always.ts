// What holds in a case does not hold always: of "if you spend more than €9, it belongs to the town", "it always does".
import { conditionMarks } from '../../language/lists/conditions.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, partsBetween, Reading, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

/** Share of a clause's words that what holds in a case has. */
const fewestHeld = 0.6;
const always = /\b(?:always|in all cases|in any case|in every case)\b/iu;
const anyCase = new RegExp(String.raw`\b${oneOf(conditionMarks)}\b`, 'iu');
const opening = new RegExp(
  String.raw`^${oneOf(conditionMarks)}\s(?:[^,]|,(?=\p{N})){3,200},\s`,
  'iu',
);
const joint = /;\s|,\s(?:and|but|while|whereas)\s/iu;

const guide = 'If you spend more than €1,000 on a lamp, it becomes property of the town.';

/** What the sentences of a text say that hold in a case. */
const inCases = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) => {
    const found = opening.exec(sentence.text);
    return found ? [new Reading(sentence.text.slice(found[0].length))] : [];
  }),
);

export const alwaysOfCase: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    if (anyCase.test(claim.text) || always.test(text.text)) return undefined;
    const part = partsBetween(claim, joint).find((each) => always.test(each.text));
    const said = part ? stemsIn(new Reading(part.text.replace(always, ' '))) : [];
    const isOfCase = inCases(text).some((held) => {
      const shared = said.filter((stem) => stemSetOf(held).has(stem)).length;
      return shared > 0 && shared >= fewestHeld * said.length;
    });
    return isOfCase ? { phrase: always.exec(claim.text)?.[0] ?? '' } : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'A new brass lamp always becomes property of the town.' },
      { guide, claim: 'If it costs more, it always becomes property of the town.' },
      { guide, claim: 'Lamps are nice, and it becomes property of the town.' },
      {
        guide: 'It always becomes property of the town.',
        claim: 'It always becomes its property.',
      },
      { guide, claim: 'Guests are always free to leave the town.' },
    ],
    catches: [
      { guide, claim: 'A new lamp always becomes property of the town.' },
      { guide, claim: 'You can buy a lamp, and it always becomes property of the town.' },
      { guide, claim: 'A lamp becomes property of the town in any case.' },
    ],
  },
};
