// How a question is put, as far as that tells what a good answer looks like: a list, steps, a remedy. Which
// kind of fact it wants is told by expected-answer.ts.
import { doingHeads } from './lists/headings.ts';
import { payWords, priceWords } from './lists/money-words.ts';
import { askers } from './lists/questions.ts';
import { laterOpeners, sequels } from './lists/sequence.ts';
import { polarOpeners } from './lists/verdicts.ts';
import { oneOf } from './one-of.ts';

const whatToDo = String.raw`\bwhat (?:can|could|should) ${oneOf(askers)} do\b`;
const remedy = new RegExp(
  String.raw`${whatToDo}|\bwhat (?:can|could) be done\b|\bwhat (?:now|next)\b|\bhow (?:do|can|could|should)\b`,
  'iu',
);
const kind = /\b(?:what|which|list|name)\b/iu;
const several =
  /(?<![\p{L}\p{N}_])(?!does\b|this\b|always\b|is\b|was\b|has\b|its\b)\p{L}{2,}[^\Ws]s\b/iu;
const manyThings = new RegExp(
  String.raw`\bhow many\b|\bhow (?:do|can|should|to)\b|${whatToDo}|\bwhy\b`,
  'iu',
);
const howTo =
  /\bhow (?:do|can|should|would|could|to)\b|\bsteps?\b|\bplan\b|\bwhere do i (?:start|begin)/i;
const money = new RegExp(String.raw`\bhow much\b|\b${oneOf(payWords, priceWords)}\b`, 'iu');
const definition = /^(?:what|who)(?:['’]s|\s+(?:is|are|was|were))\b/i;

/** Whether it asks what can be done: "What should I do?", "What now?", "How can we …?" */
export function asksForRemedy(question: string): boolean {
  return remedy.test(question);
}

/** Whether several things answer it: "Which tools …", "List the skills …", in one line, or "Why …". */
export function asksForList(question: string): boolean {
  return manyThings.test(question) || asksForSeveral(question);
}

/** Whether it asks for several things by what they are: "Which tools …", "List the skills …", in one line. */
export function asksForSeveral(question: string): boolean {
  return question.split('\n').some((line) => {
    const at = line.search(kind);
    return at >= 0 && several.test(line.slice(at));
  });
}

/** Whether steps answer it. */
export function asksHowTo(question: string): boolean {
  return howTo.test(question);
}

/** Whether it asks for a thing by its name: "What are the soft skills?" */
export function asksForThing(question: string): boolean {
  return definition.test(question);
}

const other = /\bthe others?(?: ones?)?(?=[\s?.!]*$)|\b(?:the other|another) ones?\b/iu;

/** Whether it asks for what was not told yet: "And the other one?" */
export function asksForOther(question: string): boolean {
  return other.test(question);
}

const yesOrNo = new RegExp(
  String.raw`^(?:(?:and|but|so|also|ok|okay|please)[,\s]+)*${oneOf(polarOpeners)}\s+(?!not\b)\S`,
  'iu',
);

/** Whether a question is put to be answered by yes or no: "Can I …", and not "Is it A or B?". */
export function asksYesOrNo(question: string): boolean {
  const text = question.trimStart();
  return yesOrNo.test(text) && !/\bor\b/iu.test(text);
}

const nextInOrder = new RegExp(String.raw`\b${oneOf(sequels, laterOpeners)}\b`, 'iu');

/** Whether it asks for what comes behind something: "And what do I get after that?". */
export function asksForNext(question: string): boolean {
  return nextInOrder.test(question);
}

const doing =
  /\bwhat(?:['’]s| do| does| did| will| would| is| are) (?!i |we |you |one )(?:[^\s?]{1,30} ){1,6}?do(?:es|ing)?(?=[?.!,\s]{0,4}$|,? and\b| that\b| all day\b| every\b| each\b| in\b| at\b)/iu;

/** Whether it asks what somebody does: "What does a guide do?" What the reader is to do is asked otherwise. */
export function asksWhatIsDone(question: string): boolean {
  return doing.test(question);
}

const doingHead = new RegExp(String.raw`\b${oneOf(doingHeads)}\b`, 'iu');

/** Whether what stands below a head of a table tells what somebody does. */
export function tellsWhatIsDone(head: string): boolean {
  return doingHead.test(head);
}

/** Whether it asks for an amount of money. */
export function asksForMoney(question: string): boolean {
  return money.test(question);
}

/** Whether it asks how many there are. */
export function asksForCount(question: string): boolean {
  return /\bhow many\b/i.test(question);
}

/** Whether it asks which of several. */
export function asksWhich(question: string): boolean {
  return /\bwhich\b/i.test(question);
}

const ifThereIs =
  /^\W*(?:is|are|was|were|will) there\b|^\W*(?:do|does) (?:\p{L}+ ){1,4}?(?:have|offer|provide|sell) (?:an?|any|some)\b/iu;

const whereOrForWhom = /\s(?:for|of|in|at|on|to|with|during|near|when|if)\s/iu;

/** The thing behind "is there" or "does the mill have", without where or for whom; empty for any other question. */
export function thingHad(question: string): string {
  const found = ifThereIs.exec(question);
  const behind = found ? question.slice(found.index + found[0].length) : '';
  return behind.split(whereOrForWhom)[0] ?? '';
}

/** Whether it asks for nothing but that there is a thing: "Is there a sauna?", "Do you have any bikes?" */
export function asksIfThereIs(question: string): boolean {
  return ifThereIs.test(question);
}
