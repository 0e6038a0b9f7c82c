// What the author of the bundled guide lists is no question of a set: a listed one is answered by heart. Tells
// the listed question alone, for some of the sets are held back.
import { expect, test } from 'vitest';
import { indexFolder } from '../../eval/index-folder.ts';
import { readCareerSets } from '../../eval/question-set.ts';

test('no listed question is one of a set, whatever its case and punctuation', async () => {
  const { guides } = await indexFolder();
  const listed = guides.flatMap(({ words }) => [
    ...words.askedAs.map(({ text }) => text),
    ...words.notCovered,
  ]);
  const asked = new Set(
    readCareerSets().flatMap(({ questions }) =>
      questions.flatMap(({ question, history }) => [
        bare(question),
        ...history.map(({ text }) => bare(text)),
      ]),
    ),
  );
  expect(listed.length).toBeGreaterThan(0);
  expect(asked.size).toBeGreaterThan(0);
  expect(listed.filter((question) => asked.has(bare(question)))).toEqual([]);
});

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
