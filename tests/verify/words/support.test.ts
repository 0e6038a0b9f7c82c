// Each word that adds a clause to a claim, which needs support of its own.
import { expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { findSupport } from '../../../lib/verify/support.ts';

const told =
  'The old ferry carries horses, carts and barrels over the wide river on Mondays because roads flood';
const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${told}.\n` }]);
const labelled = labelStatements(wholeEvidence(index), index);
const words = { isEnglish: () => true, isGuideName: () => false };
const check = { evidence: new EvidenceSources(labelled, index), words };

test.each(['because', 'since', 'whereas', 'so that'])(
  'what is added with "%s" is not carried by the rest of the claim',
  async (joint) => {
    expect((await findSupport(`${told}.`, labelled, check)).kind).toBe('supported');
    const claim = `${told} ${joint} penguins juggle.`;
    expect((await findSupport(claim, labelled, check)).kind).toBe('unsupported');
  },
);
