// A share of people or things is somebody's count: readers ask whose.
import { sourceWords } from '../../language/lists/sources.ts';
import { oneOf } from '../../language/one-of.ts';
import { tokenize } from '../../language/terms.ts';
import type { Statement } from '../../types.ts';
import { blocksOf, lineOf, type ReadGuide, shown } from '../read-guide.ts';
import type { Rule } from './rule.ts';

const share = /\d\s?(?:%|percent|per cent) of (?:all )?(?=\p{L})/iu;
/** Words after a share among which the noun stands that was counted. */
const reach = 4;
const peopleInPlural = new Set(['people', 'women', 'men', 'children']);
const determiners = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'his', 'her']);
const sourced = new RegExp(String.raw`\b${oneOf(sourceWords)}\b`, 'i');
/** What is laid down, and not counted: "You get 20% of the price back." */
const laidDown =
  /\b(?:you|your|we|our|us|i|my|must|may|can|should|will|shall|up to|at least|at most|if|when)\b/i;

export const unsourcedFigure: Rule = {
  code: 'unsourced-figure',
  level: 'note',
  about: 'A share of people or things names who counted, for readers ask.',
  finds(read) {
    return blocksOf(read.guide).flatMap((block) => {
      if (block.some((statement) => isSourced(statement, read))) return [];
      const claims = block.filter(
        ({ kind, text }) => kind !== 'row' && kind !== 'code' && counts(text),
      );
      return claims.map((statement) => ({
        line: lineOf(read, statement),
        text: `"${shown(statement.text)}" tells a share and not who counted it. Name the source in the same sentence, or link it.`,
      }));
    });
  },
  examples: {
    keeps: [
      { guide: '# Baking\n\nAccording to the guild, 83% of bakers work at night.' },
      { guide: '# Baking\n\n83% of bakers work at night ([the guild](https://example.com)).' },
      {
        guide: '# Baking\n\nThe guild asked its members in a survey. 83% of bakers work at night.',
      },
      { guide: '# Baking\n\nThe guild pays 75% of the premiums of its members.' },
      { guide: '# Baking\n\nYou get 20% of the price back.' },
      { guide: '# Baking\n\nA loaf is 40% water.' },
    ],
    catches: [{ guide: '# Baking\n\nToday 83% of bakers work at night.' }],
  },
};

// "83% of software engineers" was counted; "75% of the premium" is laid down.
function counts(text: string): boolean {
  const found = share.exec(text);
  if (!found || laidDown.test(text)) return false;
  const words = tokenize(text.slice(found.index + found[0].length)).slice(0, reach);
  if (determiners.has(words[0]?.toLowerCase() ?? '')) return false;
  return words.some((word) => peopleInPlural.has(word) || /[^su]s$/.test(word));
}

function isSourced({ text, start, end, qualifiedBy }: Statement, { parsed }: ReadGuide): boolean {
  const written = parsed.source.slice(start, end);
  return (
    sourced.test(text) || written.includes('](') || written.includes('[^') || !!qualifiedBy?.length
  );
}
