// A heading is weighed twice when a question is matched, and is what a citation is called.
import { lettersAndDigits } from '../../language/letters-and-digits.ts';
import { emptyHeadings, numberedParts } from '../../language/lists/headings.ts';
import { oneOf } from '../../language/one-of.ts';
import type { Rule } from './rule.ts';

const empty = new Set(emptyHeadings);
const numbered = new RegExp(String.raw`^${oneOf(numberedParts)} (?:\d{1,3}|[ivx]{1,5}|[a-z])$`);

export const emptyHeading: Rule = {
  code: 'empty-heading',
  level: 'warning',
  about: 'A heading names what stands below it, for readers ask for it by that name.',
  finds({ guide }) {
    const named = guide.sections.filter(({ title }) => {
      const words = lettersAndDigits(title);
      return empty.has(words) || numbered.test(words);
    });
    return named.map(({ title, line }) => ({
      line,
      text: `The heading "${title}" says nothing of what stands below it. Name the subject in words that readers would use.`,
    }));
  },
  examples: {
    keeps: [
      { guide: '# Baking\n\n## Overview\n\nA baker bakes.\n\n## Introduction\n\nBread is old.' },
      { guide: '# Baking\n\n## Step 1: Mix the dough\n\nMix it.' },
      { guide: '# Baking\n\n## Other costs\n\nAn apron costs €20.' },
    ],
    catches: [
      { guide: '# Baking\n\n## Misc.\n\nAn apron costs €20.' },
      { guide: '# Baking\n\n## Section 3\n\nAn apron costs €20.' },
      { guide: '# Baking\n\n## More information\n\nAn apron costs €20.' },
    ],
  },
};
