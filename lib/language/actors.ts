// Who is named in a text as somebody of an organisation: "the line manager", "Head of People", "the stock team".
import { isLight } from './light-words.ts';
import { actorNouns } from './lists/pronouns.ts';
import { listOnce, type Reading, wordsOf } from './reading.ts';
import { stemOf } from './terms.ts';

const nouns = new Set(actorNouns.map(stemOf));
/** Words before such a noun that tell which one it is. */
const reach = 2;

/** `from` and `to` are the places of the first word and behind the last one. */
type Actor = { name: string; stems: string[]; from: number; to: number };

/** Who is named: the noun with the words before it, and behind "of". */
export const actorsOf = listOnce((reading: Reading): Actor[] => {
  const words = wordsOf(reading);
  return words.flatMap(({ term, word }, at) => {
    if (!nouns.has(term)) return [];
    let from = at;
    while (from > 0 && at - from < reach) {
      const before = words[from - 1];
      if (!before || before.isStop || isLight(before.term)) break;
      from -= 1;
    }
    const behind = words[at + 1]?.token === 'of' ? words[at + 2] : undefined;
    const of = behind && !behind.isStop ? [behind.term] : [];
    const stems = [...words.slice(from, at).map((before) => before.term), term, ...of];
    return [{ name: word, stems, from, to: at + 1 + (of.length > 0 ? 2 : 0) }];
  });
});
