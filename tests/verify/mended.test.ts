// Which other statement may be cited for a claim that its own statements do not support.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { loadDictionary } from '../../lib/language/dictionary.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { findSupport } from '../../lib/verify/support.ts';

const index = await indexGuides([
  {
    file: 'choir.md',
    source: `# Choir

- The singer who leads has 22 weeks of leave: 14 in spring, then 8 in autumn.
- The other singer has six weeks of leave, to be used within the year.

Scores are kept in the attic. The hall is warmed from six in the morning until the last singer has left it.
`,
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

async function citedFor(claim: string, ...cites: string[]): Promise<string[]> {
  const { isWord } = await loadDictionary();
  const words = { isEnglish: isWord, isGuideName: () => false };
  const cited = labelled.filter(({ statement }) =>
    cites.some((quote) => statement.text.includes(quote)),
  );
  const support = await findSupport(claim, cited, { evidence, words });
  return support.kind === 'supported'
    ? support.statements.map(({ statement }) => statement.text.slice(0, 12))
    : [];
}

test('one that says no more of it mends no claim that a rule speaks against', async () => {
  expect(await citedFor('The other singer has 22 weeks of leave.', 'leads', 'other')).toEqual([]);
});

test('a statement that says it is cited in the place of one that does not', async () => {
  expect(await citedFor('Scores are kept in the attic.', 'leads')).toEqual(['Scores are k']);
});

test('a long claim in words of its own is kept with the statement that it cites', async () => {
  const claim =
    'From six in the morning heating runs in the hall, up to when everyone is gone from it.';
  expect(await citedFor(claim, 'warmed')).toEqual(['The hall is ']);
});
