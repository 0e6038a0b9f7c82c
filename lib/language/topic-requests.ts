// Requests for all that there is on a thing, which ask nothing of it: "Tell me about soft skills", "soft skills".
import { auxiliaries, questionWords } from './lists/questions.ts';
import { normalize, tokenize } from './terms.ts';

/** Words of a thing that is named and no question. */
const mostWords = 5;

const courtesy = '(?:(?:please|can you|could you|would you|i want you to)[, ]+)*';
const telling =
  '(?:tell|teach|show|give|remind) (?:me|us)(?: (?:all|more|something|everything|a bit|a little))?(?: there is)?';
const overview =
  '(?:a |an |the )?(?:short |brief |quick )?(?:overview|summary|introduction|info|information|details|run-?down)';
const openings = [
  `${telling} (?:about|on)`,
  `(?:${telling} )?${overview} (?:of|about|on|to)`,
  '(?:what|how) about',
  'what does (?:the|this|your) (?:guide|handbook|manual|page) say (?:about|on)',
  'what (?:is|can you) (?:said|say) (?:about|on)',
  '(?:explain|describe|outline|summari[sz]e)(?: to me)?',
  '(?:more|anything|something|everything) (?:about|on)',
];
const opening = new RegExp(String.raw`^\W*${courtesy}(?:${openings.join('|')})\s+`, 'iu');

const asking: ReadonlySet<string> = new Set([...questionWords, ...auxiliaries]);

/** The thing that a question names, and asks nothing of; undefined for any other question. */
export function topicOf(question: string): string | undefined {
  const named = question.replace(opening, '');
  const words = tokenize(named).map(normalize);
  if (words.length === 0 || words.length > mostWords) return undefined;
  return words.some((word) => asking.has(word)) ? undefined : named;
}
