// Words of courtesy, with which people open, close and fill a conversation. A word belongs here when it
// tells nothing of what somebody wants to know.

/** What a message may greet with; the last letter may be drawn out ("hiii"). */
export const greetings = [
  'hi',
  'hey',
  'hello',
  'howdy',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'greetings',
  'yo',
];

/** Whom a greeting may go on to name. */
export const greeted = ['there', 'everyone', 'all'];

/** What a greeting may go on to ask, for courtesy's sake. */
export const wellBeing = [
  'how are you',
  'how are you doing',
  'how are you today',
  'how are you doing today',
];

/** How one thanks. */
export const thanks = ['thanks', 'thank', 'thank you', 'thanks you', 'thx', 'cheers'];

/** How far one thanks. */
export const heartily = ['so much', 'a lot', 'very much'];

/** How one takes leave. */
export const farewells = ['bye', 'goodbye', 'see you'];

/** A nod with praise in it. */
export const praise = ['great', 'cool', 'nice'];

/** A nod without. */
export const nods = ['okay', 'ok'];

/** How a reply assents before it says something. */
export const assents = [
  'sure thing',
  'sure',
  'certainly',
  'absolutely',
  'of course',
  'yes',
  'no problem',
  'alright',
  'well',
];
