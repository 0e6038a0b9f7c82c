// A guide about a harbour, and what is shown of drafts about it as a model might write them.
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import type { DraftPart } from '../../lib/compose/compose.ts';
import { createSentenceJoiner } from '../../lib/compose/sentence-joiner.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import type { AnswerEvent, LeftOut } from '../../lib/types.ts';
import { verify } from '../../lib/verify/verify.ts';

const source = `# Harbour handbook {#harbour}

The harbour office is open from 8:00 to 18:00.

## Berths {#berths}

A berth is let for one season. It can be passed on to a member of the family. The season lasts from April to
October. A boat without insurance is towed away.

## Arrival {#arrival}

On arrival, take these steps:

1. Call the harbour office on channel 12.
2. Tie up at the yellow pier.
3. Show the ship's papers.
4. Pay the harbour fee at the counter.

## What to bring {#bring}

Do not bring aboard:

- open fire
- loose gas bottles
- animals without a leash

## Fees {#fees}

| Boat | Fee per night | Deposit |
| --- | --- | --- |
| Dinghy | €8 | €20 |
| Yacht | €25 | €80 |
| Barge | €60 | €200 |
`;

const index = await indexGuides([{ file: 'harbour.md', source }]);
const evidence = wholeEvidence(index);
const labelled = labelStatements(evidence, index);

type Shown = { text: string; notices: string[]; leftOut: LeftOut[]; mode: string };

/** What is shown of a draft, without its links; `{words}` cites the statement that holds the words. */
export async function shown(draft: string, quotes: string[] = []): Promise<Shown> {
  const parts = sentencesOf(draft.replace(/\{([^}]+)\}/g, (_, words: string) => cite(words)));
  const own = quotes.map((piece) => piece.replace(/\{([^}]+)\}/g, (_, words) => cite(words)));
  const result: Shown = { text: '', notices: [], leftOut: [], mode: '' };
  for await (const event of verify({ parts, labelled, quotes: () => own }, evidence, index)) {
    read(event, result);
  }
  return result;
}

function read(event: AnswerEvent, result: Shown): void {
  if (event.type === 'text') result.text += event.text.replace(/ \[\d+\]\([^)]*\)/g, '');
  if (event.type === 'notice') {
    result.notices.push(event.notice.code);
    result.text = `${result.text.trimEnd()}\n\n`.trimStart();
  }
  if (event.type === 'summary') {
    result.leftOut = event.summary.leftOut;
    result.mode = event.summary.mode;
  }
}

function cite(words: string): string {
  const found = labelled.find(({ statement }) => statement.text.includes(words));
  if (!found) throw new Error(`No statement holds "${words}".`);
  return `[${found.label}]`;
}

async function* sentencesOf(draft: string): AsyncGenerator<DraftPart> {
  const joiner = createSentenceJoiner();
  for (const text of [...joiner.push(draft), ...joiner.end()]) {
    yield { kind: 'sentence', author: 'model', text };
  }
}

export const berth = 'A berth is let for one season.';
export const towed = 'A boat without insurance is towed away.';
export const kept = `${berth} {one season}`;
export const last = `${towed} {insurance}`;
