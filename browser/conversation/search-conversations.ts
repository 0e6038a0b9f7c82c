// Finds words in conversations: in their titles, questions and answers, all versions included. Neither
// case nor accents count, and a part of a word is enough. Pure.
import { wordsIn } from '../fold-text.ts';
import { answerText, type Conversation } from './conversation.ts';
import { withoutTargets } from './without-targets.ts';

/** Tells whether all of the words occur in a conversation. */
export function hasWords(words: string): (conversation: Conversation) => boolean {
  const occurIn = wordsIn(words);
  return (conversation) => occurIn(textOf(conversation));
}

function textOf({ title, turns }: Conversation): string {
  const said = turns.flatMap((turn) => [turn.question, withoutTargets(answerText(turn))]);
  return [title ?? '', ...said].join('\n');
}
