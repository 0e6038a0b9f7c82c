// Who does a thing in the claim is not whom the source says it is done to: of "they tell the clerk", "the clerk tells them";
// nor somebody of whom nothing is asked: of "call the clerk", "the porter calls the clerk".
import { actorsOf } from '../../language/actors.ts';
import { readerNouns } from '../../language/lists/doings.ts';
import { allStemSetOf, Reading, stemSetOf } from '../../language/reading.ts';
import { stemOf } from '../../language/terms.ts';
import { clausesOf, type Doing, doingsIn, tellingOf } from '../doings.ts';
import type { Source } from '../source.ts';
import type { SenseRule } from './rule.ts';

const readers = new Set(readerNouns.map(stemOf));

const guide =
  'The porter or the warden is told. They will let the Key Office know. Local rules override the town statute.';
const asking = 'Please first show the form to your warden. Notes go to the Key Office.';

export const turnedDoer: SenseRule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, source) {
    if (source.statements?.some(({ statement }) => statement.kind === 'row')) return undefined;
    const turned = doingsIn(claim).find((doing) => isTurned(doing, source));
    return turned && { subject: turned.doer };
  },
  examples: {
    keeps: [
      { guide, claim: 'They let the Key Office know.' },
      { guide, claim: 'The town statute is overridden by local rules.' },
      { guide: 'The Key Office informs the porter.', claim: 'The Key Office tells the porter.' },
      { guide: asking, claim: 'Guests show the form to the warden.' },
      { guide: 'Lock the box at night.', claim: 'The box has to lock itself at night.' },
      {
        guide: '## Key Office\n\nPlease show the form to the guest.',
        claim: 'The Key Office shows the form to the guest.',
      },
      {
        guide: 'Write letters to open clubs to show that you help well.',
        claim: 'Open clubs show that you help well.',
      },
      { guide: 'You can build sheds without sums.', claim: 'Those without sums build sheds.' },
    ],
    catches: [
      { guide, claim: 'The Key Office will let the porter know.' },
      { guide, claim: 'The warden is told by the Key Office, which lets the porter know.' },
      { guide, claim: 'The town statute overrides local rules.' },
      { guide: asking, claim: 'The Key Office can first show the form to your warden.' },
      {
        guide: 'The wardens are responsible for:\n\n- Telling the night porters of changes',
        claim: 'The wardens have to be told of changes by the night porters.',
        cites: ['Telling'],
      },
    ],
  },
};

function isTurned(doing: Doing, source: Pick<Source, 'text'> & Partial<Source>): boolean {
  // Most statements name nobody of it.
  const held = allStemSetOf(source.text);
  if (!doing.behind.some((stem) => held.has(stem)) && !doing.of.some((stem) => held.has(stem)))
    return false;
  const tellings = clausesOf(source.text).map((clause) => tellingOf(doing, clause));
  if (tellings.includes('done by')) return false;
  if (tellings.includes('done to')) return true;
  return tellings.includes('asked') && !tellings.includes('other') && isThird(doing, source);
}

// Not the reader, and not whom a heading says is asked.
function isThird({ doer, of }: Doing, { headings }: Partial<Source>): boolean {
  if (of.some((stem) => readers.has(stem))) return false;
  if (headings && of.some((stem) => stemSetOf(headings).has(stem))) return false;
  return /.\p{Lu}/u.test(doer) || actorsOf(new Reading(doer)).length > 0;
}
