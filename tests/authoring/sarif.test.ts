import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/authoring/finding.ts';
import { rules } from '../../lib/authoring/rules.ts';
import { sarifOf } from '../../lib/authoring/sarif.ts';

// What the standard asks of the parts that are written (SARIF 2.1.0, 3.13 to 3.30); `strictObject` refuses others.
const level = v.picklist(['none', 'note', 'warning', 'error']);
const text = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) });
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const location = v.strictObject({
  physicalLocation: v.strictObject({
    artifactLocation: v.strictObject({ uri: v.pipe(v.string(), v.regex(/^[^\s\\:?#]+$/)) }),
    region: v.strictObject({ startLine: line }),
  }),
});
const sarif = v.strictObject({
  version: v.literal('2.1.0'),
  $schema: v.pipe(v.string(), v.url()),
  runs: v.tuple([
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: v.string(),
          rules: v.array(
            v.strictObject({
              id: v.string(),
              shortDescription: text,
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      results: v.array(
        v.strictObject({
          ruleId: v.string(),
          ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
          level,
          message: text,
          locations: v.tuple([location]),
        }),
      ),
    }),
  ]),
});

const findings: Finding[] = [
  { rule: 'bare-list', level: 'warning', file: 'trades/my baking.md', line: 3, text: 'A list.' },
  { rule: 'dead-link', level: 'error', file: 'ovens.md', line: undefined, text: 'A link.' },
  { rule: 'fault', level: 'error', file: 'town.md', line: 1, text: 'A fault.' },
];

describe('findings in SARIF', () => {
  const log = sarifOf(findings, 'content/guides');

  test('are as the standard asks', () => {
    const written: unknown = JSON.parse(JSON.stringify(log));
    expect(v.safeParse(sarif, written).issues).toBeUndefined();
  });

  test('stand at their files and lines, and at the first line where they have none', () => {
    const places = log.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation);
    expect(places).toEqual([
      {
        artifactLocation: { uri: 'content/guides/trades/my%20baking.md' },
        region: { startLine: 3 },
      },
      { artifactLocation: { uri: 'content/guides/ovens.md' }, region: { startLine: 1 } },
      { artifactLocation: { uri: 'content/guides/town.md' }, region: { startLine: 1 } },
    ]);
  });

  test('name their rules by their places in the list', () => {
    const [run] = log.runs;
    const listed = run?.tool.driver.rules ?? [];
    const ids = run?.results?.map(({ ruleIndex = -1 }) => listed[ruleIndex]?.id);
    expect(ids).toEqual(findings.map(({ rule }) => rule));
    expect(listed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(rules.map(({ code }) => code)),
    );
  });
});
