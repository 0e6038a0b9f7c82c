// What only names the thing that is asked about, and says nothing of it.
import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { candidatesOf, findByWords, matched } from '../../lib/retrieve/candidates.ts';
import { understand } from '../../lib/understand/understand.ts';

const index = await indexGuides([
  {
    file: 'mill.md',
    source: `# Mill

## Papers {#papers}

- Annual report, see the [archive](https://example.com/archive)
- The annual reports
- Annual report ...

Annual report

## Report {#report}

The annual report is read out in May.

Annual report: 40 pages

Read these:

- Annual report
`,
  },
]);

test('is told apart from what says something of it', async () => {
  const query = await understand([{ role: 'user', text: 'What is the annual report?' }], index);
  const [part] = query.parts;
  if (!part) throw new Error('There is no part.');
  const echoes = candidatesOf(findByWords(matched(part, index), query, index), index)
    .filter(({ isEcho }) => isEcho)
    .map(({ statement: { text } }) => text);
  expect(echoes).toEqual(['The annual reports', 'Annual report ...', 'Annual report']);
});
