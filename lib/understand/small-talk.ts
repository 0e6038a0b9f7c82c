// Knows what is no question to a guide: greetings, thanks, and questions about the assistant itself.
import { tokenize } from '../language/terms.ts';

const phrases =
  /^(?:(?:hi+|hey+|hello|howdy|good (?:morning|afternoon|evening|day)|greetings|yo)(?: there| everyone| all)?|thanks?(?: you)?(?: so much| a lot| very much)?|thx|cheers|great|cool|nice|ok(?:ay)?|bye|goodbye|see you|how are you(?: doing)?(?: today)?|what can you do(?: for me)?|what do you do|who are you|what are you|what is this|help(?: me)?|what can i ask(?: you)?|what do you know|how does this work)$/i;

/** Whether a message asks nothing of the guide; empty messages count. */
export function isSmallTalk(message: string): boolean {
  const words = tokenize(message).join(' ').replace(/’/g, "'");
  if (words === '') return true;
  return (
    phrases.test(words) ||
    phrases.test(words.replace(/^(?:hi|hey|hello|ok|okay|great|cool|nice) /i, ''))
  );
}
