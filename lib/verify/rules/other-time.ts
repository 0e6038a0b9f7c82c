// What is done before something in the source is not done after it in the claim, and the other way round: of "30 minutes
// before opening and after closing", "after opening".
import { timeRelations } from '../../language/lists/sequence.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, stemsIn } from '../../language/reading.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { SenseRule } from './rule.ts';

/** Words behind the relation that tell to what it is. */
const reach = 3;
// Most sentences tell no such thing.
const anyRelation = /\b(?:before|prior|ahead|after|following|during|within)\b/iu;
const relation = new RegExp(
  String.raw`\b(${oneOf(Object.keys(timeRelations))})\s([^,;.:()]{3,80})|\bwithin\s\p{N}+\s\p{L}+\s(of)\s([^,;.:()]{3,80})`,
  'giu',
);

const guide = 'Come 30 minutes before opening and stay an hour after closing.';

/** `isBound` where it is put as "within 60 days of". */
type Relation = { kind: string; to: string[]; isBound: boolean };

const relationsOf = listOnce((text: Reading): Relation[] =>
  sentencesOf(text)
    .filter((sentence) => anyRelation.test(sentence.text) && !denies(sentence))
    .flatMap((sentence) =>
      matchesOf(sentence.text, relation).flatMap(([, mark, behind = '', of, rest = '']) => {
        const to = stemsIn(new Reading(of ? rest : behind)).slice(0, reach);
        const kind = of ? 'after' : timeRelations[(mark ?? '').toLowerCase()];
        return kind && to.length > 0 ? [{ kind, to, isBound: Boolean(of) }] : [];
      }),
    ),
);

export const timeOther: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const said = relationsOf(claim);
    const stated = said.length > 0 ? relationsOf(text) : [];
    const isTurned = said.some(({ kind, to }) => {
      const same = stated.filter((other) => isTo(to, other));
      return same.length > 0 && same.every((other) => other.kind !== kind);
    });
    return isTurned ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Guests come half an hour before opening, and stay on after closing.' },
      { guide, claim: 'Before you go home, an hour after closing, ring the bell.' },
      { guide: 'Tell the porter before you leave.', claim: 'Tell the porter after lunch.' },
      {
        guide: 'Nobody is let in after the bell.',
        claim: 'You have to be in before the bell.',
      },
    ],
    catches: [
      { guide: 'Come before the great summer fair.', claim: 'Come after the fair.' },
      { guide, claim: 'Guests come 30 minutes after opening.' },
      {
        guide: 'Hand in the bill within 60 days of a valid trip.',
        claim: 'The bill has to be handed in before you make a trip.',
      },
      {
        guide: 'Those who pay during their visit get a cap.',
        claim: 'Those who pay after their visit get a cap.',
      },
    ],
  },
};

// The first word or the last one; behind "within 60 days of" stands what counts at the end.
function isTo(said: string[], { to, isBound }: Relation): boolean {
  return said.some(
    (stem, at) =>
      to.some((other) => sharesRoot(other, stem)) &&
      ((at === 0 && !isBound) || at === said.length - 1),
  );
}
