// Finds what a question points at among what the last answer quoted: by its place, or by what it asks.
import { statementTerms } from '../evidence/statement-terms.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { questionForm } from '../language/leaning.ts';
import { isLight } from '../language/light-words.ts';
import { placeReferenceIn } from '../language/place-references.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement } from '../types.ts';
import { lacksAmount } from './amount-among.ts';
import { type Picked, pickBesideNamed, pickByPlace } from './pick-by-place.ts';
import { asksForKindAlone, pickAmong, pickByKind, pickByNumber, pickRow } from './pick-by-words.ts';
import { listsOf, nameOf } from './quoted-lists.ts';
import { lacksRank } from './rank-among.ts';

/** What is quoted, or the name that stands for what is pointed at. */
type Pick = { quotes: GuideStatement[] | undefined; named: string };

const besideNamed =
  /^\W*(?:(?:and|but|so|then|ok) )?(?:what (?:comes|happens|is|follows|do i do|should i do|do we do) )?(?:right |directly |next )?(after|before|behind) (?:the |an? |my )?(.{1,200})$/iu;

/**
 * Undefined for a question that points at nothing there.
 * @param said What the last answer quoted; `before` is what those before it did.
 */
export function pickOf(
  question: string,
  { said, before }: { said: GuideStatement[]; before: () => GuideStatement[] },
  index: GuideIndex,
): Pick | undefined {
  const beside = besideNamed.exec(question);
  if (beside?.[2] !== undefined) {
    const picked = pickBesideNamed(beside[2], beside[1] === 'before' ? -1 : 1, said, index);
    if (picked.kind === 'found') return { quotes: picked.at, named: '' };
  }
  const reference = placeReferenceIn(question);
  if (reference && questionForm(reference.rest) !== 'whole') {
    const asked = stemsOf(reference.rest).filter((stem) => !isLight(stem));
    const isOfBoth = reference.place.kind === 'between' && said.length === 1;
    const spokenOf = isOfBoth ? [...before(), ...said] : said;
    const picked = pickByPlace(reference, asked, spokenOf, index);
    const pick = pickOrName(picked, { asked, rest: reference.rest, index });
    if (pick) return pick;
  }
  const found = pickByWords(question, said, index);
  if (found) return { quotes: [found], named: '' };
  const isUntold = lacksAmount(question, said, index) || lacksRank(question, said, index);
  return isUntold ? { quotes: [], named: '' } : undefined;
}

function pickByWords(
  question: string,
  said: GuideStatement[],
  index: GuideIndex,
): GuideStatement | undefined {
  const form = questionForm(question);
  if (form === 'reference') {
    return (
      pickAmong(question, said) ??
      pickRow(question, said, index) ??
      pickByKind(question, said, index)
    );
  }
  if (form !== 'whole' && asksForKindAlone(question)) {
    const found = pickByKind(question, said, index);
    if (found) return found;
  }
  const [list] = form === 'fragment' ? listsOf(said, index) : [];
  const statement = list && list.quoted.length > 0 && pickByNumber(question, list.members);
  return statement ? { guide: list.guide, statement } : undefined;
}

// It is quoted when nothing else is asked, or it holds what is; else its name stands for it.
function pickOrName(
  picked: Picked,
  { asked, rest, index }: { asked: string[]; rest: string; index: GuideIndex },
): Pick | undefined {
  if (picked.kind === 'no-list') return undefined;
  if (picked.kind === 'none') return { quotes: [], named: '' };
  const [first, ...further] = picked.at;
  const { set } = statementTerms(first.statement);
  const held = asked.filter((stem) => set.has(stem));
  const isHeld = held.length * 2 >= asked.length || pickRow(rest, [first], index) !== undefined;
  if (isHeld || further.length > 0) return { quotes: picked.at, named: '' };
  const name = nameOf(first.statement);
  return name === '' ? undefined : { quotes: undefined, named: name };
}
