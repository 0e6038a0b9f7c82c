// A guide of two sections with its words file, for tests of how alike a question and a wording are.
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';

export const source = `# Bakery {#top}

A bakery sells bread.

## Night shift {#night}

Dough is mixed at midnight. Loaves are shaped before dawn.

## Pay {#pay}

Masters get most.
`;
export const words = `synonyms:
  - [wage, salary]
askedAs:
  pay:
    - Which wage is usual?
  night:
    - Who kneads while others sleep?
    - Loaves are:
        - Who shapes rolls in darkness?
notCovered:
  - Where can I buy an apron?
`;

/** Its index, or that of another text or other words. */
export async function indexOf(wordsSource = words, markdown = source): Promise<GuideIndex> {
  const wordsFile = { file: 'bakery.words.yaml', source: wordsSource };
  return indexGuides([{ file: 'bakery.md', source: markdown, wordsFile }]);
}
