import { describe, expect, test } from 'vitest';
import type { Guide } from '../../lib/types.ts';
import { readGuide } from './read-guide.ts';

function statementsByPassage({ passages, statements }: Guide): string[][] {
  return passages.map(({ first, last }) => statements.slice(first, last).map(({ text }) => text));
}

/** A sentence of about `length` characters that no other number gives. */
function sentence(number: number, length: number): string {
  return `Sentence ${number} says ${'so much '.repeat(Math.round((length - 20) / 8))}here.`;
}

function sentences(count: number, length: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => sentence(from + at, length));
}

describe('passages', () => {
  test('are whole sections where they are short', async () => {
    const guide = await readGuide(
      '# A\n\nOne. Two is more.\n\n- three\n\n## B\n\nFour is enough.\n',
    );
    expect(guide.passages).toEqual([
      {
        id: 'guide/a',
        guide: 'guide',
        sectionId: 'a',
        first: 0,
        last: 2,
        text: 'One. Two is more.\nthree',
      },
      { id: 'guide/b', guide: 'guide', sectionId: 'b', first: 2, last: 3, text: 'Four is enough.' },
    ]);
  });

  test('of a section without text are none', async () => {
    const guide = await readGuide('# A\n\n## B\n\nText stands here.\n');
    expect(guide.passages.map(({ id }) => id)).toEqual(['guide/b']);
  });

  test('of an over-long section are cut between its blocks', async () => {
    const [one, two] = [sentences(6, 200), sentences(6, 200, 6)];
    const guide = await readGuide(`# A\n\n${one.join(' ')}\n\n${two.join(' ')}\n`);
    expect(statementsByPassage(guide)).toEqual([one, two]);
    expect(guide.passages.map(({ id }) => id)).toEqual(['guide/a', 'guide/a~2']);
  });

  test('of an over-long paragraph are cut between its sentences', async () => {
    const all = sentences(20, 200);
    const guide = await readGuide(`# A\n\n${all.join(' ')}\n`);
    expect(guide.passages.length).toBeGreaterThan(2);
    for (const { text } of guide.passages) expect(text.length).toBeLessThanOrEqual(1600);
    expect(statementsByPassage(guide).flat()).toEqual(all);
  });

  test('of an over-long list are cut between its items', async () => {
    const items = sentences(30, 100);
    const guide = await readGuide(`# A\n\n${items.map((item) => `- ${item}\n`).join('')}`);
    expect(guide.passages.length).toBeGreaterThan(1);
    expect(statementsByPassage(guide).flat()).toEqual(items);
  });

  test('never cut a statement, however long it is', async () => {
    const [short, long, other] = [sentence(1, 100), sentence(2, 3000), sentence(3, 100)];
    const guide = await readGuide(`# A\n\n${short} ${long} ${other}\n`);
    expect(statementsByPassage(guide)).toEqual([[short], [long], [other]]);
  });

  test('stay in one section and hold its text in order', async () => {
    const parts = ['one', 'two'].map((name) => `# ${name}\n\n${sentences(20, 200).join(' ')}\n`);
    const guide = await readGuide(parts.join('\n'));
    expect(guide.passages).toHaveLength(6);
    for (const { sectionId, first, last, text } of guide.passages) {
      const own = guide.statements.slice(first, last);
      expect(new Set(own.map((statement) => statement.sectionId))).toEqual(new Set([sectionId]));
      expect(own.map((statement) => statement.text).join('\n')).toBe(text);
    }
  });
});
