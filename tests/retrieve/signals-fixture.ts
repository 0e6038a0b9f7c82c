// A handbook with all that signals look at, and the signals of a question about it.
import { indexGuides } from '../../lib/build-guides.ts';
import { type CoverageSignals, coverageSignals } from '../../lib/retrieve/coverage-signals.ts';
import { WordingMatch } from '../../lib/retrieve/wording-match.ts';
import { understand } from '../../lib/understand/understand.ts';

// Each content word of the text stands in one section only, so that all weigh the same.
const source = `# Handbook {#top}

Bakeries open early.

## Dough {#dough}

Rye rises slowly. Wheat wants salt.

## Ovens {#ovens}

Stone keeps heat. The old Marlin burns gas.

## Night shift {#night}

During darkness, journeymen:

- shape loaves
- sweep floors

## Pay {#pay}

Masters get €4,100 monthly, after eight years.

## Shop {#shop}

Customers like the Hobart, cream and cherries.
`;
const words = `synonyms:
  - [heat, warmth]
  - [Marlin, furnace]
askedAs:
  pay:
    - Which wage is usual?
notCovered:
  - Which landlord wants rent?
`;
export const index = await indexGuides([
  { file: 'handbook.md', source, wordsFile: { file: 'handbook.words.yaml', source: words } },
]);

/** The signals of the last question of a conversation, with the sections' passages as ranked. */
export async function signalsOf(
  question: string | string[],
  sections: string[],
  score = 1,
): Promise<CoverageSignals> {
  const turns = [question].flat().map((text) => ({ role: 'user' as const, text }));
  const [part] = (await understand(turns, index)).parts;
  if (!part) throw new Error('There is no part.');
  const ranked = sections.map((id) => {
    const passage = index.passages.find(({ sectionId }) => sectionId === id);
    if (!passage) throw new Error(`There is no passage of ${id}.`);
    return { passage, score };
  });
  const found = { passages: ranked, best: undefined };
  return coverageSignals(part, found, new WordingMatch(part.text, index), index);
}

export async function signal(
  name: keyof CoverageSignals,
  question: string | string[],
  ...sections: string[]
): Promise<number> {
  return (await signalsOf(question, sections))[name];
}
