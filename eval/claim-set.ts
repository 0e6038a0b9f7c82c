// Claims with evidence and a human verdict: how well the support measure agrees.
import { z } from 'zod';
import { buildLexicalIndex } from '../lib/index/lexical-index.ts';
import { measureSupport, type SupportMeasure } from './claims.ts';
import { share } from './figures.ts';
import { decimals, type Headline, printTable } from './print-table.ts';
import { readLines } from './read-lines.ts';
import { areaUnderCurve } from './separation.ts';

const claimSchema = z.object({
  set: z.string(),
  claim: z.string(),
  evidence: z.array(z.string()),
  supported: z.boolean(),
});

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
  const rows = readLines(path, claimSchema, sample);
  const texts = rows.map(({ evidence }) => evidence.join('\n'));
  const lexical = buildLexicalIndex(
    texts.map((text) => ({ title: '', path: '', text, askedAs: '' })),
  );
  return rows.map(({ set, claim, supported }, at) => ({
    set,
    supported,
    ...measureSupport(claim, texts[at] ?? '', lexical),
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
