// Knows questions about a guide as a document ("When was this guide updated?") and about the assistant ("Are
// you an AI?"). The whole question must be one of a closed grammar, so that what a guide is about ("When was
// the price list updated?") is never taken for the guide.
import {
  assistantKinds,
  authoring,
  authorNouns,
  documentNouns,
  documentParts,
  documentPronouns,
  essences,
  freshness,
  holdingVerbs,
  inBrief,
  revisions,
  sectionNouns,
} from './lists/documents.ts';
import { oneOf } from './one-of.ts';
import { tokenize } from './terms.ts';

/** What is asked of a guide as a document; `topic` names the section that is to be summed up, in one sentence if brief. */
export type AboutGuide =
  | { kind: 'updated' | 'contents' | 'assistant' | 'author' | 'start' }
  | { kind: 'summary'; topic: string | undefined; isBrief?: boolean };

const article = '(?:the|this|your) ';
const guide = `(?:(?:${article})?(?:whole |entire )?${oneOf(documentNouns)}s?)`;
const whole = `(?:${guide}|${oneOf(documentPronouns)})`;
const isOrWas = '(?:is|was|were|has|have)';
const kindOfAssistant = `(?:an? |the )?${oneOf(assistantKinds)}`;
const parts = oneOf(documentParts);

// Courtesy before a question, and after it.
const lead =
  '(?:and |so |ok |okay )?(?:please )?(?:(?:can|could|would) you )?(?:please )?(?:tell me )?';
const tail = '(?: in short| briefly)?(?: please)?';
const updatedForms = [
  `(?:when|how recently) ${isOrWas} ${whole} (?:been )?(?:last )?${oneOf(revisions)}(?: last)?`,
  `(?:what is |what's )?(?:the )?(?:date of (?:the )?)?(?:last|latest) (?:update|revision)(?: of ${whole})?`,
  `how (?:old|recent|current|up to date) is ${whole}`,
  `is ${whole} (?:still )?${oneOf(freshness)}`,
];
const updated = new RegExp(`^${lead}(?:${updatedForms.join('|')})${tail}$`, 'u');
const contentsForms = [
  `(?:what is|what's) in ${whole}`,
  `what (?:does|do) ${whole} ${oneOf(holdingVerbs)}`,
  `(?:what|which) ${parts} (?:does|do) (?:${whole}|you) ${oneOf(holdingVerbs)}`,
  `(?:what|which) (?:${parts}|guides) are (?:there|in ${whole})(?: in ${whole})?`,
  `(?:what|which) guides do you (?:have|know|use)`,
  `how many (?:${parts}|guides) (?:does ${whole} have|do you have|are there|are in ${whole})(?: in ${whole})?`,
  `(?:list|show(?: me)?|name) (?:all )?(?:the |your )?(?:${parts}|guides|contents)(?: (?:of|in) ${whole})?`,
  `(?:the )?table of contents(?: of ${whole})?`,
  'what (?:can|could|should|may) i ask(?: you)?(?: here| about)?',
  'what (?:questions )?can you (?:answer|tell me)(?: about)?',
  'what do you know(?: about)?',
];
const contents = new RegExp(`^${lead}(?:${contentsForms.join('|')})${tail}$`, 'u');
const summaryForms = [
  `(?:summari[sz]e|sum up) ${whole}`,
  `(?:give me |i need |i want )?an? (?:short |brief |quick )?(?:summary|overview|recap)(?: of ${whole})?`,
  `(?:the )?(?:summary|tldr|tl dr)(?: of ${whole})?`,
  `what (?:is|'s) ${whole} (?:all )?about`,
];
// "The message" alone may be one of those that a guide tells of: of the guide, or in brief, it is what that comes to.
const essenceForms = [
  `(?:give me |what (?:is|are|'s) )?(?:the )?(?:gist|tldr|tl dr|short version|${oneOf(essences)} of ${whole})`,
  `what (?:is|are|'s) ${guide}'s (?:main |most important )?${oneOf(essences)}`,
  `what (?:is|are) the (?:main |key )(?:points|takeaways?|message)`,
];
const summary = new RegExp(
  `^${lead}(?:${[...summaryForms, ...essenceForms].join('|')})${tail}$`,
  'u',
);
const brief = new RegExp(` ${oneOf(inBrief)}(?: please)?$`, 'u');
const assistantForms = [
  `are you (?:really |just )?${kindOfAssistant}(?: or ${kindOfAssistant})?`,
  `is this (?:really |just )?${kindOfAssistant}(?: or ${kindOfAssistant})?`,
  `am i (?:talking|speaking|chatting|writing) (?:to|with) ${kindOfAssistant}(?: or ${kindOfAssistant})?`,
  'who (?:made|built|created) you',
  'how do you work',
  'how do you know(?: this| that| all this)?',
  'where do you get (?:this|that|it|(?:your|the) (?:answers|information|facts))(?: from)?',
  `(?:can|should|why should) i (?:trust|believe) (?:you|(?:your|the|these) answers?|${whole})`,
  'are (?:you|your answers) (?:always )?(?:right|correct|reliable|accurate|true)',
  'do you (?:ever )?(?:make (?:things|stuff|this|answers) up|make up (?:things|stuff|answers)|lie|hallucinate)',
];
const assistant = new RegExp(`^${lead}(?:${assistantForms.join('|')})${tail}$`, 'u');
const author = new RegExp(
  `^${lead}(?:who (?:has |have )?${oneOf(authoring)} ${whole}|(?:who is|who's|who are|name) (?:the )?${oneOf(authorNouns)}(?: (?:of|behind) ${whole})?)${tail}$`,
  'u',
);
const me = '(?:i|we|you|one)';
const start = new RegExp(
  `^${lead}(?:(?:how|where) (?:do|can|should|to|would|must) (?:${me} )?(?:best )?(?:start|begin|get started|get going)|what (?:should|do|must) ${me} do first|what (?:is|comes) (?:the )?first(?: step| thing to do)?|getting started|where to (?:start|begin))${tail}$`,
  'u',
);
const aSummary = `(?:summari[sz]e|sum up|(?:give me )?an? (?:short |brief |quick )?(?:summary|overview) of)`;
const opensSummary = new RegExp(
  `^${lead}${aSummary} (?:the )?(?:${oneOf(sectionNouns)} )?(?:(?:on|about|called|named) )?`,
  'u',
);
const closesSummary = new RegExp(` ${oneOf(sectionNouns)}$`, 'u');
const pointing = new RegExp(`(?:^| )${oneOf(documentPronouns)}(?: |$)`, 'u');

/** A longer message is no such question. */
const longest = 120;

/**
 * What a question asks of a guide as a document or of the assistant; undefined for all others.
 * @param titles What the guides are called, beside "guide".
 * @param isFirst Whether nothing was asked before, so that "it" can only be the guide.
 */
export function aboutGuide(
  question: string,
  { titles, isFirst }: { titles: string[]; isFirst: boolean },
): AboutGuide | undefined {
  if (question.length > longest) return undefined;
  const words = titles.reduce(
    (text, title) => text.replace(wordsOf(title), 'guide'),
    wordsOf(question),
  );
  const points = pointing.test(words);
  const plain = words.replace(brief, '');
  if (assistant.test(words)) return { kind: 'assistant' };
  if (start.test(words)) return isFirst ? { kind: 'start' } : undefined;
  const opening = summary.test(plain) ? undefined : opensSummary.exec(plain)?.[0];
  if (opening !== undefined) {
    return { kind: 'summary', topic: plain.slice(opening.length).replace(closesSummary, '') };
  }
  if (points && !isFirst) return undefined;
  if (author.test(words)) return { kind: 'author' };
  if (updated.test(words)) return { kind: 'updated' };
  if (contents.test(words)) return { kind: 'contents' };
  if (!summary.test(plain)) return undefined;
  return { kind: 'summary', topic: undefined, ...(plain !== words && { isBrief: true }) };
}

function wordsOf(text: string): string {
  return tokenize(text).join(' ').replace(/’/gu, "'").toLowerCase();
}
