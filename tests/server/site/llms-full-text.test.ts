import { expect, test } from 'vitest';
import { indexGuides } from '../../../lib/build-guides.ts';
import { llmsFullText } from '../../../lib/server/site/llms-full-text.ts';

test('guides are written out until there are too many characters, and named from then on', async () => {
  const long = 'A sentence that fills a guide up to the brim, and a little more. '.repeat(1000);
  const files = Array.from({ length: 20 }, (_, at) => ({
    file: `guide-${String(at).padStart(2, '0')}.md`,
    source: `# Guide ${at}\n\n${long}\n`,
  }));
  const index = await indexGuides(files);
  const text = llmsFullText({
    guides: index.guides,
    sources: index.sources,
    origin: 'https://guide.example',
  });
  expect(text.length).toBeLessThan(1_010_000);
  expect(text).toContain('<https://guide.example/guide/guide-00>\n\n# Guide 0\n');
  expect(text).toContain('<https://guide.example/guide/guide-19.md>\n');
});
