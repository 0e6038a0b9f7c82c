// Whom a reader is sent to below a refusal: through the whole of an answer.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import type { Notice } from '../../lib/wire/codes.ts';

const files = await readGuideFiles('tests/fixtures/guides');
const withContact = files.map((file) =>
  file.file.endsWith('bread.md')
    ? { ...file, source: file.source.replace('---\n', '---\ncontact: mailto:bread@example.org\n') }
    : file,
);
const index = await indexGuides(withContact);
const site = 'https://example.org/help';

async function contactsTold(question: string, guide: string | undefined): Promise<unknown[]> {
  const turns = [{ role: 'user' as const, text: question }];
  const notices: Notice[] = [];
  let last = '';
  for await (const event of answerQuestion({
    turns,
    guide,
    index,
    author: undefined,
    contact: site,
  })) {
    last = event.type;
    if (event.type === 'notice') notices.push(event.notice);
  }
  expect(last).toBe('summary');
  return notices.filter(({ code }) => code === 'contact').map(({ values }) => values);
}

const foreignTo = 'Who won the football match yesterday?';

test('a refusal names the contact of the guide that is asked, else that of the site', async () => {
  expect(await contactsTold(foreignTo, 'bread')).toEqual([{ contact: 'mailto:bread@example.org' }]);
  expect(await contactsTold(foreignTo, 'cheese')).toEqual([{ contact: site }]);
  expect(await contactsTold(foreignTo, undefined)).toHaveLength(1);
});

test('so does a refusal of a question in another language', async () => {
  expect(await contactsTold('¿Cuánto tiempo tengo que amasar el pan?', 'cheese')).toEqual([
    { contact: site },
  ]);
});

test('an answer and a greeting name none', async () => {
  expect(await contactsTold('Hello', 'bread')).toEqual([]);
  expect(await contactsTold('How long does the dough rest?', 'bread')).toEqual([]);
});
