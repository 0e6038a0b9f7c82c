// The examples of each rule: sentences that it lets through and others that it catches.
import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { loadDictionary } from '../../lib/language/dictionary.ts';
import { Claim } from '../../lib/verify/claim.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import type { AnyRule } from '../../lib/verify/rules/rule.ts';
import { rules } from '../../lib/verify/rules.ts';

type Example = AnyRule['examples']['keeps'][number];

const { isWord } = await loadDictionary();

/** The claim and the source of an example. */
async function read({ guide, claim, cites }: Example) {
  const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${guide}\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  const cited = labelled.filter(
    ({ statement }) => cites?.some((words) => statement.text.includes(words)) ?? true,
  );
  expect(cited.length).toBeGreaterThan(0);
  const isGuideName = (word: string) => index.lexical.names.has(word);
  return [
    new Claim(claim, { isEnglish: isWord, isGuideName }),
    new EvidenceSources(labelled, index).of(cited),
  ] as const;
}

const named = rules.map((rule, at) => [`${at + 1}, ${rule.code}`, rule] as const);

describe.each(named)('rule %s', (_, { finds, examples: { keeps, catches } }) => {
  test.each(keeps)('keeps "$claim"', async (example) => {
    expect(finds(...(await read(example)))).toBeUndefined();
  });

  test.each(catches)('catches "$claim"', async (example) => {
    expect(finds(...(await read(example)))).toBeDefined();
  });
});

test.each(named)('rule %s shows what it keeps and what it catches', (_, { examples }) => {
  expect(examples.keeps.length).toBeGreaterThan(0);
  expect(examples.catches.length).toBeGreaterThan(0);
});
