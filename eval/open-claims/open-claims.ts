// How well the check tells true claims about the open guides from false ones, by kind.
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import type { Models } from '../../lib/signpost.ts';
import type { Answer } from '../../lib/types.ts';
import { share } from '../figures.ts';
import { type Cells, decimals, type Headline, printTable } from '../print-table.ts';
import { type CheckedClaim, checkClaims } from './check-claim.ts';
import { type ClaimFigures, claimFigures, isAnswer, sentencesOf } from './claim-figures.ts';
import { type OpenClaim, readOpenClaims } from './claim-lines.ts';
import { printWrongClaim } from './print-wrong-claim.ts';

/** `name` is what the set is called; `shows` prints the claims that are judged wrongly. */
type ClaimOptions = { name: string; sample: number; shows: boolean; models: Partial<Models> };

/** Checks the claims of a set against the index of its guides, and gives the figures to end with. */
export async function evalOpenClaims(
  folder: string,
  index: GuideIndex,
  { name, sample, shows, models }: ClaimOptions,
): Promise<Headline> {
  const checked = await checkClaims(readOpenClaims(folder, sample), index, models);
  if (shows) for (const each of checked) printWrongClaim(each);
  const claims = checked.filter((each) => !isAnswer(each));
  const answers = checked.filter(isAnswer);
  if (claims.length > 0) tellClaims(claims, name);
  if (answers.length > 0) {
    printTable(`whole answers about "${name}"`, rowsBy('guide', answers, answerCells));
  }
  return headline(claimFigures(checked), name);
}

function headline({ trueKept, falseCaught, sentencesKept }: ClaimFigures, name: string): Headline {
  const figures: Headline = {
    [`claims about "${name}", true kept`]: trueKept,
    [`claims about "${name}", false caught`]: falseCaught,
    [`whole answers about "${name}", true sentences kept`]: sentencesKept,
  };
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

function tellClaims(claims: CheckedClaim[], name: string): void {
  const areTrue = claims.filter(({ claim }) => claim.true);
  const areFalse = claims.filter(({ claim }) => !claim.true);
  printTable(`claims about "${name}" that are true, by kind`, rowsBy('kind', areTrue, trueCells));
  printTable(
    `claims about "${name}" that are false, by kind`,
    rowsBy('kind', areFalse, falseCells),
  );
  printTable(`claims about "${name}" by guide`, rowsBy('guide', claims, bothCells));
  printTable(`claims about "${name}" that are left out, by reason`, rowsByReason(claims));
}

// A reason that is given for as many true claims as false ones tells nothing.
function rowsByReason(claims: CheckedClaim[]): Record<string, Cells> {
  const reasons = new Set(claims.flatMap(({ answer }) => codesOf(answer)));
  const rows = Array.from(reasons, (code) => {
    const own = claims.filter(({ answer }) => codesOf(answer).includes(code));
    const areTrue = own.filter(({ claim }) => claim.true).length;
    return [code, { true: areTrue, false: own.length - areTrue }] as const;
  });
  return Object.fromEntries(rows);
}

function codesOf({ leftOut }: Answer): string[] {
  return leftOut.map(({ reason }) => reason.code);
}

function rowsBy(
  by: keyof OpenClaim & ('kind' | 'guide'),
  checked: CheckedClaim[],
  cellsOf: (own: CheckedClaim[]) => Cells,
): Record<string, Cells> {
  const groups = Map.groupBy(checked, ({ claim }) => claim[by]);
  const rows = Array.from(groups, ([group, own]) => [group, cellsOf(own)] as const);
  return Object.fromEntries([...rows, ['all', cellsOf(checked)]]);
}

function trueCells(own: CheckedClaim[]): Cells {
  const isWhole = ({ isCut, pieces }: CheckedClaim) =>
    !isCut && pieces.every(({ isShown }) => isShown);
  return {
    claims: own.length,
    kept: decimals(claimFigures(own).trueKept),
    whole: decimals(share(own, isWhole)),
  };
}

function falseCells(own: CheckedClaim[]): Cells {
  return { claims: own.length, caught: decimals(claimFigures(own).falseCaught) };
}

function bothCells(own: CheckedClaim[]): Cells {
  const { trueKept, falseCaught } = claimFigures(own);
  return { 'true kept': decimals(trueKept), 'false caught': decimals(falseCaught) };
}

function answerCells(own: CheckedClaim[]): Cells {
  const sentences = own.flatMap(sentencesOf);
  const areFalse = sentences.filter(({ isTrue }) => !isTrue);
  const uncited = own.flatMap(({ pieces }) => pieces.filter(({ isCited }) => !isCited));
  const { sentencesKept, refused } = claimFigures(own);
  return {
    answers: own.length,
    refused: decimals(refused),
    'true sentences': sentences.length - areFalse.length,
    kept: decimals(sentencesKept),
    'false sentences': areFalse.length,
    caught: decimals(share(areFalse, ({ isShown }) => !isShown)),
    'lead-ins kept': decimals(share(uncited, ({ isShown }) => isShown)),
  };
}
