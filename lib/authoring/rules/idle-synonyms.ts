// A group of synonyms of which the guide uses none leads a reader's word to nothing.
import { stemsOf } from '../../language/terms.ts';
import { lineFinder } from '../../load/line-at.ts';
import type { Rule } from './rule.ts';

const guide = '# Baking\n\n## Pay {#pay}\n\nA trained baker earns €15 an hour.';

export const idleSynonyms: Rule = {
  code: 'idle-synonyms',
  level: 'warning',
  about: 'Of each group of synonyms the guide uses one.',
  finds({ parsed, guide: { title, sections, statements } }) {
    const { wordsFile, words } = parsed;
    if (!wordsFile) return [];
    const headings = sections.map((section) => section.title);
    const texts = statements.map(
      ({ text, leadIn, topic }) => `${text} ${leadIn ?? ''} ${topic ?? ''}`,
    );
    const used = new Set([title, ...headings, ...texts].flatMap(stemsOf));
    const isUsed = (phrase: string) => stemsOf(phrase).every((stem) => used.has(stem));
    const lineAt = lineFinder(wordsFile.source);
    let from = 0;
    return words.synonyms.flatMap((group) => {
      const at = Math.max(0, wordsFile.source.indexOf(group[0] ?? '', from));
      from = at;
      if (group.some(isUsed)) return [];
      const text = `None of "${group.join('", "')}" stands in ${parsed.file}, so that the group leads to nothing. Add the guide's own word to it, or delete it.`;
      return [{ line: lineAt(at), text, isInWords: true }];
    });
  },
  examples: {
    keeps: [
      { guide },
      { guide, words: 'synonyms:\n  - [wage, earns]\n' },
      { guide, words: 'synonyms:\n  - [trained bakers, journeymen]\n' },
    ],
    catches: [
      { guide, words: 'synonyms:\n  - [wage, earns]\n  - [vacation, holidays, time off]\n' },
    ],
  },
};
