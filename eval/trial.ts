// One question of a public set, asked: what the chat answers, and what it had found.
import type { GuideIndex } from '../lib/index/guide-index.ts';
import { type Models, openOver } from '../lib/signpost.ts';
import type { Answer, Evidence, Turn } from '../lib/types.ts';

export type Trial = {
  answer: Answer;
  refused: boolean;
  /** Sections of the ranked passages, `<guide>#<section id>`, best first, each once. */
  ranked: string[];
  /** Section of each citation, in the same form. */
  cited: string[];
  /** The best coverage of a part, 0 to 1. */
  coverage: number;
};

/** Asks the last turn of a conversation, without a language model unless there is one among the models. */
export async function tryTurns(
  turns: Turn[],
  index: GuideIndex,
  models: Partial<Models> = {},
): Promise<Trial> {
  const signpost = openOver(index, models);
  const answer = await signpost.answer(turns);
  const evidence = await signpost.evidence(turns);
  return {
    answer,
    refused: answer.status === 'not-covered',
    ranked: rankedSections(evidence),
    cited: answer.citations.map(({ guide, section }) => `${guide}#${section.id}`),
    coverage: Math.max(0, ...evidence.parts.map((part) => part.coverage)),
  };
}

function rankedSections({ passages }: Evidence): string[] {
  return [...new Set(passages.map(({ passage }) => `${passage.guide}#${passage.sectionId}`))];
}
