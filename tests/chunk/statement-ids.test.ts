import { describe, expect, test } from 'vitest';
import { readGuide } from './read-guide.ts';

async function idsOf(source: string): Promise<Map<string, string>> {
  const { statements } = await readGuide(source);
  return new Map(statements.map(({ text, id }) => [text, id]));
}

const bread = '## Bread {#bread}\n\nBread is old. It is good.\n\n- rye\n- wheat\n';

describe('the id of a statement', () => {
  test('is its section and a hash of its words', async () => {
    const { statements } = await readGuide(bread);
    expect(statements).toHaveLength(4);
    for (const { id } of statements) expect(id).toMatch(/^bread\.[0-9a-f]{8}$/);
  });

  test.each([
    ['another section before it', `# Cake {#cake}\n\nCake is sweet.\n\n${bread}`],
    ['another section behind it', `${bread}\n## Cake {#cake}\n\nCake is sweet.\n`],
    ['another sentence beside it', bread.replace('It is good.', 'It is hard. It is good.')],
    ['the heading above it', bread.replace('## Bread', '### All about bread')],
    ['its marks and line breaks', bread.replace('is old', '**is**\nold')],
    ['its capitals', bread.replace('Bread is', 'BREAD is').replace('- rye', '- Rye')],
    ['its neighbours in the list', bread.replace('- rye', '- spelt\n- rye')],
    ['the line endings', bread.replace(/\n/g, '\r\n')],
    ['front matter', `---\ntitle: Bread\n---\n\n${bread}`],
  ])('survives an edit of %s', async (_, edited) => {
    const before = await idsOf(bread);
    const after = [...(await idsOf(edited)).values()];
    expect(before.size).toBe(4);
    for (const id of before.values()) expect(after).toContain(id);
  });

  test('changes when its words change', async () => {
    const before = await idsOf(bread);
    const after = await idsOf(bread.replace('It is good.', 'It is very good.'));
    expect([...after.values()]).not.toContain(before.get('It is good.'));
    expect(after.get('Bread is old.')).toBe(before.get('Bread is old.'));
  });

  test('is counted on where the same words stand twice in a section', async () => {
    const { statements } = await readGuide('## A\n\nSame thing. Same thing.\n\n- Same thing.\n');
    const [first, ...others] = statements.map(({ id }) => id);
    expect(others).toEqual([`${first}-2`, `${first}-3`]);
  });

  test('differs between sections that say the same', async () => {
    const { statements } = await readGuide('## A\n\nSame thing.\n\n## B\n\nSame thing.\n');
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
  });

  test('differs between rows that differ in one cell', async () => {
    const table = '| a | b |\n| --- | --- |\n| 1 | 2 |\n| 2 | 1 |\n| 1 | |\n| | 1 |\n';
    const { statements } = await readGuide(`## A\n\n${table}`);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(4);
  });
});
