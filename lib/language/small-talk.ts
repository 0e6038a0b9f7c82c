// Knows what a reader says that is no question to a guide: greetings, thanks, and questions about the
// assistant itself. What a model says so is told by chatter.ts.
import {
  farewells,
  greeted,
  greetings,
  heartily,
  nods,
  praise,
  thanks,
  wellBeing,
} from './lists/courtesies.ts';
import { aboutAssistant } from './lists/questions.ts';
import { oneOf } from './one-of.ts';
import { tokenize } from './terms.ts';

// "hiii", "heyyy", "hellooo".
const drawnOut = `${oneOf(greetings)}(?:i+|y+|o+)?`;
const phrase = new RegExp(
  `^(?:${drawnOut}(?: ${oneOf(greeted)})?|${oneOf(thanks)}(?: ${oneOf(heartily)})?|${oneOf(praise, nods, farewells, wellBeing, aboutAssistant)})$`,
  'i',
);
const opening = new RegExp(`^${oneOf(greetings, nods, praise)} `, 'i');
const greeting = new RegExp(String.raw`\b(?:${drawnOut}|${oneOf(wellBeing)})\b`, 'i');
const ending = new RegExp(String.raw`\b${oneOf(thanks, praise, farewells)}\b`, 'i');

/** Whether a message asks nothing of the guide; empty messages count. */
export function isSmallTalk(message: string): boolean {
  const words = tokenize(message).join(' ').replace(/’/g, "'");
  return words === '' || phrase.test(words) || phrase.test(words.replace(opening, ''));
}

/** Whether small talk holds a greeting. */
export function isGreeting(message: string): boolean {
  return greeting.test(message);
}

/** Whether small talk holds thanks, praise or a farewell. */
export function isThanksOrFarewell(message: string): boolean {
  return ending.test(message);
}
