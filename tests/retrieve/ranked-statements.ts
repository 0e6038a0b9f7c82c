// A guide about pottery, and its statements as retrieval ranks them for a question.
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { findByWords, matched } from '../../lib/retrieve/candidates.ts';
import type { Meaning } from '../../lib/retrieve/meaning.ts';
import { rankStatements, type StatementRanking } from '../../lib/retrieve/rank-statements.ts';
import { candidatesFor } from '../../lib/retrieve/retrieve.ts';
import {
  type Candidate,
  featuresOf,
  type StatementFeatures,
} from '../../lib/retrieve/statement-features.ts';
import { understand } from '../../lib/understand/understand.ts';

const source = `# Pottery handbook

## Kiln {#kiln}

The kiln is fired for two days. It cools for a day. Is it dangerous?

The kiln needs these woods:

- birch
- alder from the valley

## Prices {#prices}

| Ware | Price |
| --- | --- |
| Bowl | 12 crowns |
| Jug | 20 crowns |

## Glazes {#glazes}

Ash makes a green glaze. Iron makes a brown glaze that is strong and shines for many years in the sun.
`;
const words = `askedAs:
  glazes:
    - What colours are there?
    - "Iron makes":
        - How do I get a dark pot?
`;

const pottery: GuideIndex = await indexGuides([
  { file: 'pottery.md', source, wordsFile: { file: 'pottery.words.yaml', source: words } },
]);

type Asked = { candidates: Candidate[]; meaning: Meaning | undefined };

/** The statements that may answer a question, as they are found by words. */
export async function asked(question: string): Promise<Asked> {
  const query = await understand([{ role: 'user', text: question }], pottery);
  const [part] = query.parts;
  if (!part) throw new Error('There is no part.');
  return candidatesFor(findByWords(matched(part, pottery), query, pottery), query, pottery);
}

/** The features of the statement that begins so. */
export async function featuresFor(question: string, begins: string): Promise<StatementFeatures> {
  const { candidates, meaning } = await asked(question);
  const at = candidates.findIndex(({ statement }) => statement.text.startsWith(begins));
  const features = featuresOf(candidates, meaning)[at];
  if (!features) throw new Error(`No candidate begins with "${begins}".`);
  return features;
}

export async function rankingFor(question: string): Promise<StatementRanking> {
  const { candidates, meaning } = await asked(question);
  return rankStatements(candidates, meaning);
}
