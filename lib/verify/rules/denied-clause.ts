// A clause of a claim is not what a clause of the source says without its denial, or with one: of "you need not come, and
// you will be paid", "you will not be paid".
import { listOnce, type Reading, type Word } from '../../language/reading.ts';
import { clausesOf } from '../doings.ts';
import type { SenseRule } from './rule.ts';

// What says that something else holds elsewhere.
const tellsApart = /\b(?:elsewhere|otherwise|except|only|unless|else)\b/iu;
const denying = new Set(['not', 'never']);
const helpers = new Set('is are was were can could will would may must should'.split(' '));
/** Those with their denial, as tokens. */
const denied: Record<string, string> = {
  ...Object.fromEntries(Array.from(helpers, (helper) => [`${helper}nt`, helper])),
  cannot: 'can',
  cant: 'can',
  wont: 'will',
};

const guide = 'If you are ill, you do not need to come and you will be paid.';

type Clause = { subject: string; helper: string; words: string; isDenied: boolean };

const partsOf = listOnce((text: Reading) =>
  clausesOf(text).flatMap((clause) => splitAtAnd(clause).flatMap((part) => partOf(part) ?? [])),
);

function splitAtAnd(clause: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of clause) {
    if (word.token === 'and') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

// "You will not be paid": its first auxiliary, and the words behind that but for the denial.
function partOf(words: Word[]): Clause | undefined {
  const at = words.findIndex(({ token }) => helpers.has(token) || token in denied);
  const helper = words[at]?.token ?? '';
  const behind = words.slice(at + 1).filter(isSaid);
  if (at === -1 || behind.length === 0) return undefined;
  return {
    subject: words[at - 1]?.term ?? '',
    helper: denied[helper] ?? helper,
    words: behind.map(({ term }) => term).join(' '),
    isDenied: helper in denied || denying.has(words[at + 1]?.token ?? ''),
  };
}

export const deniedClause: SenseRule<'denies'> = {
  code: 'denies',
  contradicts: true,
  finds(claim, { text }) {
    const parts = partsOf(claim);
    if (parts.length === 0 || tellsApart.test(text.text)) return undefined;
    const stated = partsOf(text);
    const isOther = parts.some((said) => {
      const same = stated.filter(
        ({ subject, helper, words }) =>
          subject === said.subject && helper === said.helper && words === said.words,
      );
      return same.length > 0 && same.every(({ isDenied }) => isDenied !== said.isDenied);
    });
    return isOther ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'You will be paid if you are ill.' },
      { guide, claim: 'If you are ill, you do not need to come.' },
      { guide: 'Keys are lent. They are not sold.', claim: 'Keys are not sold.' },
      {
        guide: 'In the attic, food is allowed; elsewhere it is water only.',
        claim: 'Down there food is not allowed.',
      },
    ],
    catches: [
      { guide, claim: 'If you are ill, you will not be paid.' },
      {
        guide: 'Guests cannot be seen, and the hall may be used.',
        claim: 'Guests can be seen.',
      },
    ],
  },
};

function isSaid({ isStop, term }: Word): boolean {
  return !isStop && term !== 'not';
}
