// An item of a list of what may not be done ("Don't:") is no permission.
import { prohibitionWords } from '../../language/lists/negations.ts';
import { oneOf } from '../../language/one-of.ts';
import { Reading, readOnce } from '../../language/reading.ts';
import { denies } from '../denials.ts';
import type { Rule } from './rule.ts';

/** A longer introduction may deny something else. */
const longestIntroduction = 8;
const forbids = new RegExp(String.raw`\b${oneOf(prohibitionWords)}\b`, 'iu');

const guide = "Please don't:\n\n- feed the ducks\n- climb the wall";

const prohibits = readOnce((reading) => denies(reading) || forbids.test(reading.text));

export const deniedList: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { statements }) {
    if (statements.length === 0 || prohibits(claim)) return undefined;
    const isForbidden = statements.every(({ statement: { leadIn } }) => {
      const isShort = leadIn !== undefined && leadIn.split(/\s+/).length <= longestIntroduction;
      return isShort && prohibits(new Reading(leadIn));
    });
    return isForbidden ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'Visitors must not feed the ducks.', cites: ['ducks'] }],
    catches: [{ guide, claim: 'Visitors may feed the ducks.', cites: ['ducks'] }],
  },
};
