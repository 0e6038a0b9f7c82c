// How many of a ranking or of a list a question asks for: "the three longest", "the top 5", "the first two steps".
import { bareSuperlatives, superlatives } from '../../../language/lists/measures.ts';
import { ones } from '../../../language/lists/numbers.ts';
import { phraseOpeners } from '../../../language/lists/questions.ts';
import { partsOfTime, periods, timeUnits } from '../../../language/lists/time.ts';
import { oneOf } from '../../../language/one-of.ts';

/** How many are wanted, and from which end: by a measure that is told, of "the top", or in the order of the guide. */
export type Several = {
  count: number;
  from: 'measure' | 'top' | 'start' | 'end';
  /** The words behind the number, of which one names the things. */
  things: string;
};

const number = String.raw`(\p{N}{1,2}|${oneOf(ones.slice(1))})(?![\p{L}\p{N}%.,:])`;
// "The first two weeks", "the top 10%" and "the last 5 km" are no things of a list.
const things = String.raw`(?= (?:\p{L}+ ){0,2}\p{L}{2,}s\b|\W*$| (?:of|in|by)\b| people\b)(?! (?:\p{L}+ )?${oneOf(timeUnits, periods, partsOfTime)}s?\b)`;
const place = new RegExp(
  String.raw`(?<!\b${oneOf(phraseOpeners, ['within', 'over', 'until', 'before'])} (?:the |your |my |our )?)\b(first|last|final|top) ${number}${things}`,
  'iu',
);
const superlative = oneOf(Object.keys(superlatives), Object.keys(bareSuperlatives));
const ranked = new RegExp(String.raw`\b${number} ${superlative}\b`, 'iu');
const asked = new RegExp(
  String.raw`\b(?:which|what|name|list|show|give|tell)(?: me)?(?: are)?(?: the)? ${number} (?=\p{L})`,
  'iu',
);
const most = new RegExp(String.raw`\b${superlative}\b`, 'iu');
const ends: Record<string, Several['from']> = {
  first: 'start',
  last: 'end',
  final: 'end',
  top: 'top',
};

/** What a question asks for by its number; undefined where it asks for one, for all, or for no part of a list. */
export function severalWanted(question: string): Several | undefined {
  const found = place.exec(question) ?? undefined;
  const [whole = '', end = '', placed] = found ?? [];
  if (found && placed) {
    const behind = question.slice(found.index + whole.length).trimStart();
    const things = behind.split(/[^\p{L}\s-]/u, 1)[0] ?? '';
    return { count: countOf(placed), from: ends[end.toLowerCase()] ?? 'top', things };
  }
  const word = ranked.exec(question)?.[1] ?? numberBeforeMost(question);
  return word === undefined ? undefined : { count: countOf(word), from: 'measure', things: '' };
}

// "Which two rooms cost the most?"
function numberBeforeMost(question: string): string | undefined {
  const found = asked.exec(question);
  if (!found) return undefined;
  const [behind = ''] = question.slice(found.index + found[0].length).split(/[?.!]/u, 1);
  return most.test(behind) ? found[1] : undefined;
}

function countOf(word: string): number {
  const spelt = ones.indexOf(word.toLowerCase());
  return spelt >= 0 ? spelt + 1 : Number(word);
}

/** The wanted ones of a whole in its order; all of it where it has fewer. */
export function severalOf<Each>(all: readonly Each[], { count, from }: Several): Each[] {
  return from === 'end' ? all.slice(-count) : all.slice(0, count);
}
