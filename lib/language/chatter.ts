// Tells small talk of a model, which claims nothing of the guide: "Hope that helps!", "Let me know if you
// need more.", "The guide does not mention that." It is neither shown nor listed as left out.
import { figuresOf } from './figures.ts';
import { assents, greetings, nods } from './lists/courtesies.ts';
import { namesOf } from './names.ts';
import { oneOf } from './one-of.ts';

const openings = [
  String.raw`(?:i )?(?:really )?hope (?:this|that|these|it|the|you)\b.*\b(?:help|useful|clear|enjoy|find)`,
  String.raw`(?:please )?(?:just )?(?:let me know|feel free|reach out|don['’]t hesitate|do not hesitate)\b`,
  String.raw`(?:if|should) you\b.*\b(?:let me know|(?:just|please) ask|feel free|i can|i['’]?(?:d| would) be|happy to|glad to|reach out|don['’]t hesitate)\b`,
  String.raw`(?:i['’]?(?:m| am)|i['’]?(?:d| would) be|always) (?:happy|glad|here|more than happy|sorry)\b`,
  String.raw`(?:happy|glad) to (?:help|answer|explain|elaborate|clarify|provide|share|tell|go)\b`,
  String.raw`(?:would|do|did) you (?:like|want|need|have)\b.*\?`,
  String.raw`(?:is|was) (?:there|this|that)\b.*\?`,
  String.raw`(?:want|need|shall i|should i|can i|may i|anything else)\b.*\?`,
  String.raw`(?:that['’]s|what) an? (?:great|good|excellent|interesting|important) question\b`,
  String.raw`(?:great|good|excellent|interesting) question\b`,
  String.raw`(?:thanks(?! to\b)|thank you|you['’]re welcome|good luck|best of luck|happy (?:learning|coding)|cheers)\b`,
  String.raw`(?:unfortunately,? |however,? |but |note that |beyond that,? |otherwise,? )*(?:the|this|your) (?:provided )?(?:guide|passages?|statements?|excerpts?)(?: itself)? (?:does not|doesn['’]t|do not|don['’]t|says? nothing|gives? no)\b`,
  String.raw`(?:i|we) (?:could not|couldn['’]t|cannot|can['’]t|do not|don['’]t|did not|didn['’]t|can only)\b.*\b(?:find|see|have|answer|information|guide|say|tell|based)\b`,
  String.raw`as an ai\b`,
];
const pattern = new RegExp(`^(?:${openings.join('|')})`, 'iu');
const introduction =
  /^(?:so,? )?(?:here(?:['’]s| is| are)|below (?:is|are)|(?:these|those) are|the following (?:is|are))\b.*:$/iu;
// "Sure!", "Of course:" before what is said.
const greeting = new RegExp(
  String.raw`^(?:${oneOf(assents, nods, ['great'])}|${oneOf(greetings)}(?: there)?)\b[\s,.!:–—-]*`,
  'iu',
);

// "I'm afraid you can't: …", "…, I'm afraid."
const regret = `(?:i['’]m|i am) (?:afraid|sorry)(?: to say)?`;
const regretBefore = new RegExp(
  String.raw`^${regret}(?: that)?(?: (?:not|so|(?:you|it|they|that|this|we) (?:ca|can|may|do|does|is|are|wo)(?:n['’]t|not| not)))?(?:[:,.;!–—-]\s*|$|\s+(?!for\b|about\b))`,
  'iu',
);
const regretBehind = new RegExp(String.raw`,\s${regret}(?=[.!]?$)`, 'iu');
const refusal = /^no(?:pe)?[,.:;!–—]\s+(?=\S+\s\S)/iu;

/** Whether a sentence is small talk: it makes no claim, whatever words it holds. */
export function isChatter(plain: string): boolean {
  const text = withoutGreeting(plain);
  const isTalk = text === '' || pattern.test(text) || pattern.test(plain.trim());
  return isTalk && figuresOf(plain).size === 0;
}

/**
 * Whether a sentence only introduces what follows ("Here are some great resources:"), without a figure or
 * a name. In words of its own it is not shown, but its loss is none.
 */
export function isIntroduction(plain: string): boolean {
  const text = withoutGreeting(plain);
  return introduction.test(text) && figuresOf(text).size === 0 && namesOf(text).length === 0;
}

/** A sentence without the greeting, assent or regret that it begins or ends with, trimmed. */
export function withoutGreeting(plain: string): string {
  return plain
    .trim()
    .replace(greeting, '')
    .replace(regretBefore, '')
    .replace(regretBehind, '')
    .trim();
}

/**
 * A sentence also without the "No" that answers the question, where what follows says something by itself: whether
 * the guide supports that is asked of what follows.
 */
export function withoutVerdict(plain: string): string {
  return withoutGreeting(withoutGreeting(plain).replace(refusal, ''));
}
