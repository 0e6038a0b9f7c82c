// Drafts of the extractive answerer for a small guide, the way compose makes them.
import { indexGuides } from '../../lib/build-guides.ts';
import { draftAnswer } from '../../lib/compose/extractive/extractive-model.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import type { Statement } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

type GuideDraft = {
  /** The pieces, put together. */
  text: string;
  pieces: string[];
  /** The statements that the draft cites, in order, as often as it does. */
  cited: Statement[];
};

/** Asks a guide one or more questions in a conversation, and gives the draft for the last one. */
type AskGuide = (...questions: string[]) => Promise<GuideDraft>;

export async function guideDrafts(source: string, words = ''): Promise<AskGuide> {
  const wordsFile = { file: 'guide.words.yaml', source: words };
  const index = await indexGuides([{ file: 'guide.md', source, wordsFile }]);
  return async (...questions) => {
    const turns = questions.map((text) => ({ role: 'user' as const, text }));
    const evidence = retrieve(await understand(turns, index), index);
    const labelled = labelStatements(evidence, index);
    const pieces = draftAnswer(labelled, evidence, index);
    const text = pieces.join('');
    const cited = Array.from(text.matchAll(/(?<= )\[(s\d+)\]/g), ([, label]) => {
      const found = labelled.find((entry) => entry.label === label);
      if (!found) throw new Error(`There is no statement ${label}.`);
      return found.statement;
    });
    return { text, pieces, cited };
  };
}

/** The text of a draft without its labels. */
export function withoutLabels(text: string): string {
  return text.replace(/ ?\[s\d+\]/g, '');
}
