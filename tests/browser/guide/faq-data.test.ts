import { expect, test } from 'vitest';
import { articleData } from '../../../browser/guide/article-data.ts';
import { indexGuides } from '../../../lib/build-guides.ts';

const address = 'https://guide.example/guide/plots';

async function dataOf(source: string) {
  const { guides } = await indexGuides([{ file: 'plots.md', source }]);
  const [guide] = guides;
  if (!guide) throw new Error('There is no guide.');
  return JSON.parse(articleData(guide, address));
}

const faq = `# Plots

## What does a plot cost? {#cost}

A plot costs £42 a year. It is paid in March.

## When is the water off? {#water}

In November </script>.
`;

test('a guide of questions is told as a FAQ beside the article', async () => {
  const data = await dataOf(faq);
  expect(data).toMatchObject([
    { '@type': 'Article', headline: 'Plots' },
    {
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'What does a plot cost?',
          url: `${address}#cost`,
          acceptedAnswer: { text: 'A plot costs £42 a year. It is paid in March.' },
        },
        { name: 'When is the water off?' },
      ],
    },
  ]);
});

test('a guide with a few questions among other sections is none', async () => {
  const more = ['Sheds', 'Fences', 'Paths'].map(
    (title) => `## ${title}\n\n${title} are allowed.\n`,
  );
  const data = await dataOf([faq, ...more].join('\n'));
  expect(data).toMatchObject({ '@type': 'Article' });
});
