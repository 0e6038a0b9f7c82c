// The examples of each rule: guides that it lets through and others in which it finds something.
import { describe, expect, test } from 'vitest';
import { checkGuides } from '../../lib/authoring/check-guides.ts';
import type { Rule } from '../../lib/authoring/rules/rule.ts';
import { rules } from '../../lib/authoring/rules.ts';

type Example = Rule['examples']['keeps'][number];

async function findingsOf(code: string, { guide, words }: Example) {
  const file = { file: 'town.md', source: `${guide}\n` };
  const wordsFile = { file: 'town.words.yaml', source: words ?? '' };
  const findings = await checkGuides([words === undefined ? file : { ...file, wordsFile }]);
  return findings.filter(({ rule }) => rule === code);
}

const named = rules.map((rule) => [rule.code, rule] as const);

describe.each(named)('rule %s', (_, { code, level, examples: { keeps, catches } }) => {
  test.each(keeps)('keeps $guide', async (example) => {
    expect(await findingsOf(code, example)).toEqual([]);
  });

  test.each(catches)('catches $guide', async (example) => {
    const findings = await findingsOf(code, example);
    expect(findings).toEqual([
      expect.objectContaining({
        level,
        line: expect.any(Number),
        text: expect.stringMatching(/\.$/),
      }),
    ]);
  });
});

test.each(named)('rule %s shows what it keeps and what it catches', (_, { about, examples }) => {
  expect(about).toMatch(/\.$/);
  expect(examples.keeps.length).toBeGreaterThan(0);
  expect(examples.catches.length).toBeGreaterThan(0);
});

test('each rule has a name of its own', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});
