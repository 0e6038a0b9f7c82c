// Conversations with a small guide, answered without a language model, the way a reader gets them.
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, Turn } from '../../lib/types.ts';

/** Asks one question after the other, each with the answers before it, and gives the last answer. */
type Converse = (...questions: [string, ...string[]]) => Promise<Answer>;

export async function guideConversation(source: string, words = ''): Promise<Converse> {
  const wordsFile = { file: 'guide.words.yaml', source: words };
  const index = await indexGuides([{ file: 'guide.md', source, wordsFile }]);
  return async (...questions) => {
    const turns: Turn[] = [];
    const answerNext = async (question: string) => {
      turns.push({ role: 'user', text: question });
      const request = { turns: [...turns], guide: undefined, index, author: undefined };
      const answer = await collectAnswer(question, answerQuestion(request));
      turns.push({ role: 'assistant', text: answer.text });
      return answer;
    };
    const [first, ...others] = questions;
    let answer = await answerNext(first);
    for (const question of others) answer = await answerNext(question);
    return answer;
  };
}

/** The paragraphs of an answer without the links of its citations. */
export function paragraphsOf({ text }: Pick<Answer, 'text'>): string[] {
  return text.replace(/ ?\[\d+\]\([^)]*\)/g, '').split('\n\n');
}

/** An answer without citations, and without the notice of what a follow-up goes on with. */
export function saidIn(answer: Pick<Answer, 'text'>): string {
  return paragraphsOf(answer)
    .filter((text) => !text.startsWith('Still about '))
    .join('\n\n');
}
