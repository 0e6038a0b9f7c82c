// What is read of a conversation: its newest turns up to a limit, each up to a limit of its own. A question
// leans on what was said just before it; what is older only costs time.
import { historyLimits } from '../limits.ts';
import type { Turn } from '../types.ts';

/** The turns that are read, oldest first; the last one is always among them, as it is. */
export function recentTurns(turns: readonly Turn[]): Turn[] {
  const recent: Turn[] = turns.slice(-1);
  let left = historyLimits.characters;
  for (const { role, text } of turns.slice(0, -1).reverse()) {
    const most =
      role === 'user' ? historyLimits.questionCharacters : historyLimits.answerCharacters;
    const read = text.slice(0, most);
    left -= read.length;
    if (left < 0) break;
    recent.unshift({ role, text: read });
  }
  return recent;
}
