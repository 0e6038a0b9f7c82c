// What one rule finds in a claim against a small guide.
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { Claim } from '../../../lib/verify/claim.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import type { AnyRule } from '../../../lib/verify/rules/rule.ts';

/** Whether a rule finds something wrong with a claim that cites the statements with some words, or else all. */
export async function isCaught(
  { finds }: Pick<AnyRule, 'finds'>,
  { guide, claim, cites = '' }: { guide: string; claim: string; cites?: string },
): Promise<boolean> {
  const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${guide}\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  const cited = labelled.filter(({ statement }) => statement.text.includes(cites));
  const words = { isEnglish: () => true, isGuideName: () => false };
  return (
    finds(new Claim(claim, words), new EvidenceSources(labelled, index).of(cited)) !== undefined
  );
}
