// Knows what a reader says that is no question to a guide: greetings, thanks, and questions about the
// assistant itself, in English and in Spanish. What a model says so is told by chatter.ts.
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
import {
  aboutAssistantInSpanish,
  spanishFarewells,
  spanishGreetings,
  spanishNods,
  spanishThanks,
  spanishWellBeing,
} from './lists/courtesies-in-spanish.ts';
import { aboutAssistant } from './lists/questions.ts';
import { oneOf } from './one-of.ts';
import { tokenize } from './terms.ts';

// "hiii", "heyyy", "hellooo".
const drawnOut = `${oneOf(greetings, spanishGreetings)}(?:i+|y+|o+)?`;
const phrase = new RegExp(
  `^(?:${drawnOut}(?: ${oneOf(greeted)})?|${oneOf(thanks)}(?: ${oneOf(heartily)})?|${oneOf(praise, nods, farewells, wellBeing, aboutAssistant, spanishThanks, spanishFarewells, spanishWellBeing, spanishNods, aboutAssistantInSpanish)})$`,
  'i',
);
const opening = new RegExp(
  `^${oneOf(greetings, nods, praise, spanishGreetings, spanishNods)} `,
  'i',
);
const greeting = new RegExp(
  String.raw`\b(?:${drawnOut}|${oneOf(wellBeing, spanishWellBeing)})\b`,
  'i',
);
const ending = new RegExp(
  String.raw`\b${oneOf(thanks, praise, farewells, spanishThanks, spanishFarewells)}\b`,
  'i',
);

/** Whether a message asks nothing of the guide; empty messages count. */
export function isSmallTalk(message: string): boolean {
  const words = withoutAccents(tokenize(message).join(' ')).replace(/’/g, "'");
  return words === '' || phrase.test(words) || phrase.test(words.replace(opening, ''));
}

/** Whether small talk holds a greeting. */
export function isGreeting(message: string): boolean {
  return greeting.test(withoutAccents(message));
}

/** Whether small talk holds thanks, praise or a farewell. */
export function isThanksOrFarewell(message: string): boolean {
  return ending.test(withoutAccents(message));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
