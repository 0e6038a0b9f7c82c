// An item is quoted with the line that introduces its list; without one, a few words stand alone.
import type { Statement } from '../../types.ts';
import { blocksOf, lineOf, type ReadGuide, shown } from '../read-guide.ts';
import type { Rule } from './rule.ts';

/** Words of an item that is too short to say anything by itself. */
const mostWords = 6;
/** Items of a list that is long enough to be introduced. */
const fewestItems = 3;

export const bareList: Rule = {
  code: 'bare-list',
  level: 'warning',
  about:
    'A list of short items is introduced by a line that ends in a colon, which is quoted with each.',
  finds(read) {
    const asking = new Set(
      read.guide.sections.filter(({ title }) => title.endsWith('?')).map(({ id }) => id),
    );
    const bare = blocksOf(read.guide).filter(
      (block) =>
        !asking.has(block[0]?.sectionId ?? '') &&
        isBare(block) &&
        !block.every((each) => isLink(each, read)),
    );
    return bare.flatMap(([first]) => {
      if (!first) return [];
      const text = `The list that begins with "${shown(first.text)}" is not introduced, so that an answer quotes its items without what they are. Put a line that ends in a colon before it.`;
      return [{ line: lineOf(read, first), text }];
    });
  },
  examples: {
    keeps: [
      { guide: '# Baking\n\nA baker needs:\n\n- flour\n- water\n- salt' },
      { guide: '# Baking\n\n- Mix the dough.\n- Let it rest.\n- Bake it.' },
      { guide: '# Baking\n\n## What does a baker need?\n\n- flour\n- water\n- salt' },
      { guide: '# Baking\n\n- **Flour:** rye or wheat\n- **Water:** cold\n- **Salt:** little' },
      {
        guide:
          '# Baking\n\n- [Ovens](https://example.com/a)\n- [Pay](https://example.com/b)\n- [Hours](https://example.com/c)',
      },
      {
        guide:
          '# Baking\n\n- [Ovens](#ovens)\n- [Pay](#pay)\n- [Hours](#hours)\n\n## Ovens\n\n## Pay\n\n## Hours',
      },
    ],
    catches: [
      { guide: '# Baking\n\n## Ingredients\n\n- flour\n- water\n- salt' },
      { guide: '# Baking\n\nA baker needs some things.\n\n* flour\n* cold water\n* salt' },
    ],
  },
};

function isBare(block: Statement[]): boolean {
  const items = block.filter(({ kind }) => kind === 'item');
  if (items.length < fewestItems || items.length < block.length) return false;
  return items.every(isFragment);
}

// A list of places to read on says what it is by where it leads.
function isLink({ start, end }: Statement, { parsed }: ReadGuide): boolean {
  const { source } = parsed;
  const isWhole = source[start - 1] === '[' && /^\][([]/.test(source.slice(end, end + 2));
  return isWhole || /^<?https?:/.test(source.slice(start, end));
}

// What names its own subject ("Flour: rye") or is a sentence says something alone.
function isFragment({ text, leadIn, topic, qualifiedBy }: Statement): boolean {
  if (leadIn !== undefined || topic !== undefined || qualifiedBy?.length) return false;
  return text.split(' ').length <= mostWords && !/[.!?:;–—]/.test(text) && !text.includes(' - ');
}
