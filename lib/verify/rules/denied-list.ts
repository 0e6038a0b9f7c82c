// An item of a list of what may not be done ("Don't:") is no permission, and neither is what stands under a heading that
// forbids ("Disallowed materials").
import { permission } from '../../language/lists/modality.ts';
import { prohibitionWords } from '../../language/lists/negations.ts';
import { oneOf } from '../../language/one-of.ts';
import { Reading, readOnce, tellOnce } from '../../language/reading.ts';
import { denies } from '../denials.ts';
import { isUnderProhibition } from '../prohibitions.ts';
import type { Rule } from './rule.ts';

/** A longer introduction may deny something else. */
const longestIntroduction = 8;
const forbids = new RegExp(String.raw`\b${oneOf(prohibitionWords)}\b`, 'iu');

const guide = "Please don't:\n\n- feed the ducks\n- climb the wall";

// What stands under a heading may as well tell why it is forbidden.
const permits = new RegExp(
  String.raw`\b${oneOf(permission)}\b|\b(?:is|are)\s(?:fine|ok|okay)\b`,
  'iu',
);
const isPermission = tellOnce(({ text }) => permits.test(text));

const bans = '## Banned games\n\nDarts: they hit people.\n\n## Other games\n\nChess is played.';

const prohibits = readOnce((reading) => denies(reading) || forbids.test(reading.text));

export const deniedList: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, source) {
    const { statements } = source;
    if (statements.length === 0 || prohibits(claim)) return undefined;
    if (isPermission(claim) && isUnderProhibition(source)) return {};
    const isForbidden = statements.every(({ statement: { leadIn } }) => {
      const isShort = leadIn !== undefined && leadIn.split(/\s+/).length <= longestIntroduction;
      return isShort && prohibits(new Reading(leadIn));
    });
    return isForbidden ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Whoever has not sung here before gets all these:\n\n- A map\n- A lamp',
        claim: 'New singers get a map.',
        cites: ['map'],
      },
      { guide, claim: 'Visitors must not feed the ducks.', cites: ['ducks'] },
      { guide: bans, claim: 'Darts hit people.', cites: ['Darts'] },
      { guide: bans, claim: "Darts aren't allowed, for they hit people.", cites: ['Darts'] },
      { guide: bans, claim: 'Chess may be played.', cites: ['Chess'] },
    ],
    catches: [
      {
        guide: 'None of these is open to guests today:\n\n- The mill\n- The old barn',
        claim: 'Guests can see the mill today.',
        cites: ['mill'],
      },
      { guide, claim: 'Visitors may feed the ducks.', cites: ['ducks'] },
      { guide: bans, claim: 'Darts can be played.', cites: ['Darts'] },
    ],
  },
};
