// The thing that a question asks after directly, in forms so plain that an answer has to be about just that: "Is there
// maternity pay?", "What is the dress code?", "What does a driver earn?".
import { determiners } from './lists/determiners.ts';
import { relationalNouns } from './lists/follow-ups.ts';
import { payWords, priceWords } from './lists/money-words.ts';
import { asksIfThereIs } from './question-forms.ts';
import { normalize, tokenize } from './terms.ts';
import { topicOf } from './topic-requests.ts';

/** Tokens of a question for a thing that tells no more of it. */
const mostTokens = 7;
/** Words of a thing that it asks the meaning, the pay or the price of. */
const longestThing = 2;
/** Words of one that it asks after by its name. */
const longestName = 3;
/** What a figure of something else may well be called. */
const measured = new Set([...relationalNouns, 'rate', 'rates']);

const asDeterminer = new Set(determiners);
const whatIs = ["what's", 'what is', 'what are', "who's", 'who is', 'who are', 'who was'];
const verbs = ['do', 'does', 'did', 'would', 'will'];
const pricing = ['what', 'how much'];
const askers = [...pricing, 'how long', 'how often', 'when'];
const being = ['is', 'are', 'was', 'were'];
const ofMeasures = ['how much', 'how long', 'when', 'where', 'which'].flatMap((asker) =>
  being.map((verb) => `${asker} ${verb}`),
);
const becoming = ['how do i become', 'how can i become', 'how does one become'];
const offers = ['you', 'we', 'they'].flatMap((who) =>
  ['offer', 'provide', 'have'].map((verb) => `do ${who} ${verb}`),
);
const gets = ['i', 'you', 'we', 'they'].map((who) => `do ${who} get`);
const offering = [...offers, ...gets];
const manyAskers = ['what', 'which', 'how much', 'how many'];
const havings = ['are there', 'is there', ...offering];
const joining = ['how do i join', 'how can i join'];
/** Behind these stands a thing with what it is wanted for. */
const needing = ['i', 'you', 'we', 'they', 'one'].flatMap((who) => [
  `do ${who} need`,
  `do ${who} have to have`,
  `can ${who} bring`,
  `may ${who} bring`,
]);
/** What a thing stands behind that is asked after by its name. */
const namings = [...whatIs, ...ofMeasures, ...becoming, ...offering, ...joining];
const purposes = new Set('of for to in on at with before after from if when as into'.split(' '));
const moneyNouns: ReadonlySet<string> = new Set([...payWords, ...priceWords, 'fees', 'prices']);
const priceVerbs = new Set('earn earns cost costs paid charge'.split(' '));

/** Those of some words of a question that name what it asks after, or tell of which kind that is. */
export function wordsAskedAfter(words: string[], question: string): string[] {
  if (asksIfThereIs(question)) return tokenize(question).length <= mostTokens ? words : [];
  const behind = topicNamed(question) ?? beforeOf(thingBehind(question, namings));
  const needed = thingNeeded(question);
  const named = [behind, needed].find(({ length }) => length > 0) ?? thingsHad(question);
  const isNamed = named.length > 0 && named.length <= longestName;
  const asked = new Set(isNamed ? named : doersIn(question, askers).slice(0, 1));
  return words.filter((word) => {
    const plain = normalize(word);
    return asked.has(plain) && !measured.has(plain);
  });
}

// "What about paternity leave?"
function topicNamed(question: string): string[] | undefined {
  const topic = topicOf(question);
  return topic === undefined || topic === question ? undefined : tokenize(topic.toLowerCase());
}

// "Do I need a degree to be hired?", "Can I bring my dog to class?"
function thingNeeded(question: string): string[] {
  const behind = thingBehind(question, needing);
  const at = behind.findIndex((word) => purposes.has(word));
  return at < 0 ? behind : behind.slice(0, at);
}

// "What sizes do you have?", "How much sick pay do I get?"
function thingsHad(question: string): string[] {
  const text = tokenize(question).join(' ').toLowerCase();
  const asker = manyAskers.find((each) => text.startsWith(`${each} `));
  const had = havings.find((each) => text.endsWith(` ${each}`));
  if (asker === undefined || had === undefined) return [];
  return text.slice(asker.length, -had.length).split(' ').filter(Boolean);
}

// "The address of the office" is an address.
function beforeOf(words: string[]): string[] {
  const at = words.indexOf('of');
  return at < 0 ? words : words.slice(0, at);
}

/** Whose pay or whose price a question asks for: "driver" of "What does a driver earn?", "What is the pay of a driver?" */
export function whosePrice(question: string): string | undefined {
  const behind = doersIn(question, pricing);
  const at = behind.findIndex((word) => priceVerbs.has(word));
  if (at > 0) return behind.slice(0, Math.min(at, longestThing)).join(' ');
  const named = thingBehind(question, whatIs);
  const of = named.findIndex((word) => purposes.has(word));
  if (!moneyNouns.has(named[of - 1] ?? '')) return undefined;
  const owner = named.slice(of + 1).filter((word) => !asDeterminer.has(word));
  return owner.length > 0 && owner.length <= longestThing ? owner.join(' ') : undefined;
}

// What follows "how much does a", with at least what is done.
function doersIn(question: string, asking: string[]): string[] {
  const openings = asking.flatMap((asker) => verbs.map((verb) => `${asker} ${verb}`));
  const behind = thingBehind(question, openings);
  return behind.length > 1 ? behind : [];
}

// The words behind one of some openings, and behind an article there; none without it.
function thingBehind(question: string, openings: string[]): string[] {
  const text = tokenize(question).join(' ').replaceAll('’', "'").toLowerCase();
  const opening = openings.find((each) => text.startsWith(`${each} `));
  if (opening === undefined) return [];
  const words = text.slice(opening.length + 1).split(' ');
  return asDeterminer.has(words[0] ?? '') ? words.slice(1) : words;
}
