// A clause of a claim is not what a clause of the source says without its denial, or with one: of "you need not come, and
// you will be paid", "you will not be paid".
import { listOnce, Reading, type Word, wordsOf } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

const joint = /[,;:]\s|\s(?:and|but|if|when|unless|because|while|whereas|so)\s/iu;
// What says that something else holds elsewhere.
const tellsApart = /\b(?:elsewhere|otherwise|except|only|unless|else)\b/iu;
const denying = new Set(['not', 'never']);
const helpers = new Set('is are was were can could will would may must should'.split(' '));

const guide = 'If you are ill, you do not need to come and you will be paid.';

type Clause = { subject: string; helper: string; words: string; isDenied: boolean };

const clausesOf = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) =>
    sentence.text.split(joint).flatMap((part) => clauseOf(new Reading(inFull(part))) ?? []),
  ),
);

// "Can't" is "can not".
function inFull(text: string): string {
  return text.replace(/\bcan(?:['’]t|not)\b/iu, 'can not').replace(/n['’]t\b/iu, ' not');
}

// "You will not be paid": its first auxiliary, and the words behind that but for the denial.
function clauseOf(clause: Reading): Clause | undefined {
  const words = wordsOf(clause);
  const at = words.findIndex(({ token }) => helpers.has(token));
  const helper = words[at];
  const behind = words.slice(at + 1).filter(isSaid);
  if (!helper || behind.length === 0) return undefined;
  return {
    subject: words[at - 1]?.term ?? '',
    helper: helper.token,
    words: behind.map(({ term }) => term).join(' '),
    isDenied: denying.has(words[at + 1]?.token ?? ''),
  };
}

export const deniedClause: SenseRule<'denies'> = {
  code: 'denies',
  contradicts: true,
  finds(claim, { text }) {
    if (tellsApart.test(text.text)) return undefined;
    const stated = clausesOf(text);
    const isOther = clausesOf(claim).some((said) => {
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
