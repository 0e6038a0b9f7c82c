// Sums up checked claims as shares, 0 to 1; a share is undefined when nothing counts for it.
import { share } from '../figures.ts';
import type { CheckedClaim } from './check-claim.ts';
import { wholeAnswer } from './claim-lines.ts';

export type ClaimFigures = {
  /** Of the true claims, those of which nothing is left out. */
  trueKept: number | undefined;
  /** Of the false claims, those of which something is left out. */
  falseCaught: number | undefined;
  /** Of the true sentences of whole answers, those that are shown. */
  sentencesKept: number | undefined;
  /** Of the whole answers, those of which nothing is shown. */
  refused: number | undefined;
};

/** The figures of some claims, whole answers among them. */
export function claimFigures(checked: CheckedClaim[]): ClaimFigures {
  const claims = checked.filter((each) => !isAnswer(each));
  const answers = checked.filter(isAnswer);
  const trueSentences = answers.flatMap(sentencesOf).filter(({ isTrue }) => isTrue);
  return {
    trueKept: share(
      claims.filter(({ claim }) => claim.true),
      ({ isCut }) => !isCut,
    ),
    falseCaught: share(
      claims.filter(({ claim }) => !claim.true),
      ({ isCut }) => isCut,
    ),
    sentencesKept: share(trueSentences, ({ isShown }) => isShown),
    refused: share(answers, ({ answer }) => answer.status === 'not-covered'),
  };
}

/** Whether a claim is a whole answer, of which each sentence counts. */
export function isAnswer({ claim }: CheckedClaim): boolean {
  return claim.kind === wholeAnswer;
}

/** The sentences of a claim that cite something, with whether they are true and shown. */
export function sentencesOf({
  claim,
  pieces,
}: CheckedClaim): { isShown: boolean; isTrue: boolean }[] {
  return pieces
    .filter(({ isCited }) => isCited)
    .map(({ text, isShown }) => ({
      isShown,
      isTrue: !claim.wrong.some((words) => text.includes(words)),
    }));
}
