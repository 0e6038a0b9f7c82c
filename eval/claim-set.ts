// Claims with evidence and a human verdict: how well the support measure agrees.
import { measureSupport, type SupportMeasure } from './claims.ts';
import { share } from './figures.ts';
import { readJudgedClaims } from './judged-claims.ts';
import { decimals, type Headline, printTable } from './print-table.ts';
import { areaUnderCurve } from './separation.ts';

type Verdict = SupportMeasure & { set: string; supported: boolean };

/** Runs the set and gives the figures to end with. */
export async function evalClaims(path: string, sample: number): Promise<Headline> {
  const bySet = Map.groupBy(judgeClaims(path, sample), ({ set }) => set);
  const figures = Array.from(bySet, ([set, verdicts]) => [set, figuresOf(verdicts)] as const);
  printTable(
    'claims: support against human verdicts',
    Object.fromEntries(
      figures.map(([set, { claims, supported, precision, recall, area }]) => [
        set,
        {
          claims,
          supported,
          precision: decimals(precision, 3),
          recall: decimals(recall, 3),
          AUC: decimals(area, 3),
        },
      ]),
    ),
  );
  return Object.fromEntries(figures.map(([set, { area }]) => [`claims, AUC on ${set}`, area]));
}

function judgeClaims(path: string, sample: number): Verdict[] {
  const { claims, lexical } = readJudgedClaims(path, sample);
  return claims.map(({ set, claim, text, supported }) => ({
    set,
    supported,
    ...measureSupport(claim, text, lexical),
  }));
}

function figuresOf(verdicts: Verdict[]) {
  const supported = verdicts.filter((verdict) => verdict.supported);
  const others = verdicts.filter((verdict) => !verdict.supported);
  return {
    claims: verdicts.length,
    supported: supported.length,
    precision: share(
      verdicts.filter(({ passes }) => passes),
      (verdict) => verdict.supported,
    ),
    recall: share(supported, ({ passes }) => passes),
    area: areaUnderCurve(
      supported.map(({ support }) => support),
      others.map(({ support }) => support),
    ),
  };
}
