// Everyday words that say the same as those of a guide, and words that do not.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { loadDictionary } from '../../lib/language/dictionary.ts';
import { everydaySynonyms } from '../../lib/language/lists/everyday-synonyms.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { findSupport } from '../../lib/verify/support.ts';

const index = await indexGuides([
  {
    file: 'mill.md',
    source:
      '# Mill\n\nWhoever is ill telephones the gate promptly and submits proof.\n\nThe wheel turns in spring.',
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

async function isKept(claim: string): Promise<boolean> {
  const { isWord } = await loadDictionary();
  const words = { isEnglish: isWord, isGuideName: () => false };
  const support = await findSupport(claim, labelled.slice(0, 1), { evidence, words });
  return support.kind === 'supported';
}

test('a sentence in everyday words for those of the guide is kept', async () => {
  expect(await isKept('Whoever is sick rings the gate quickly and hands in evidence.')).toBe(true);
});

test('a sentence in words that say something else is not', async () => {
  expect(await isKept('Whoever is tired paints the gate slowly and takes home medals.')).toBe(
    false,
  );
});

test.each(everydaySynonyms)('"%s" has another word, and each once', (...group) => {
  expect(group.length).toBeGreaterThan(1);
  expect(new Set(group).size).toBe(group.length);
  expect(group).not.toContain('');
});
