// How many statements are cited for one claim, and what of a claim is a clause that it adds.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { findSupport } from '../../lib/verify/support.ts';

async function supportOf(source: string, claim: string) {
  const index = await indexGuides([{ file: 'mill.md', source: `# Mill\n\n${source}\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  const words = { isEnglish: () => true, isGuideName: () => false };
  return findSupport(claim, labelled, { evidence: new EvidenceSources(labelled, index), words });
}

const woods = [
  'oak',
  'elm',
  'ash',
  'fir',
  'yew',
  'box',
  'bay',
  'fig',
  'nut',
  'pear',
  'lime',
  'larch',
  'rowan',
];

test('up to four statements are cited for a claim', async () => {
  const five = woods.slice(0, 5);
  const guide = five.map((wood) => `Planks of ${wood} are sawn.`).join('\n\n');
  const support = await supportOf(guide, `Planks of ${five.join(' and ')} are sawn.`);
  expect(support).toMatchObject({ kind: 'supported' });
  expect(support.kind === 'supported' && support.statements).toHaveLength(4);
});

test('and up to twelve rows', async () => {
  const rows = woods.map((wood) => `| ${wood} | sawn |`).join('\n');
  const guide = `| Wood | Planks |\n| --- | --- |\n${rows}`;
  const support = await supportOf(guide, `Planks of ${woods.join(', ')} are sawn.`);
  expect(support.kind === 'supported' && support.statements).toHaveLength(12);
});

test('a word alone is no clause that a claim adds', async () => {
  const guide = 'Planks of oak and elm are sawn and stacked in the yard.';
  const claim = 'Planks of oak and elm are sawn and stacked in the yard; gladly.';
  expect(await supportOf(guide, claim)).toMatchObject({ kind: 'supported' });
});
