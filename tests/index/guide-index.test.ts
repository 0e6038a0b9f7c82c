import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';

const index = await indexGuides([
  {
    file: 'baker.md',
    source: '# Baker {#overview}\n\nBakers bake.\n\n## Pay {#pay}\n\nThey earn.\n',
  },
  { file: 'cook.md', source: '# Cook {#overview}\n\nCooks cook.\n' },
]);

describe('the index of several guides', () => {
  test('finds guides, sections and statements by name', () => {
    expect(index.guide('cook').title).toBe('Cook');
    expect(index.section('baker', 'overview').title).toBe('Baker');
    expect(index.section('cook', 'overview').title).toBe('Cook');
    const [first] = index.guide('cook').statements;
    expect(index.statement('cook', first?.id ?? '')).toBe(first);
  });

  test('finds a passage by its place and its statements', () => {
    expect(index.passages.map(({ id }) => id)).toEqual([
      'baker/overview',
      'baker/pay',
      'cook/overview',
    ]);
    for (const [position, passage] of index.passages.entries()) {
      expect(index.positionOf(passage)).toBe(position);
      expect(
        index
          .statementsOf(passage)
          .map(({ text }) => text)
          .join('\n'),
      ).toBe(passage.text);
    }
  });

  test('gives the statements of a section, and none of one that is not there', () => {
    const textsIn = (guide: string, section: string) =>
      index.statementsIn(guide, section).map(({ text }) => text);
    expect(textsIn('baker', 'pay')).toEqual(['They earn.']);
    expect(textsIn('baker', 'overview')).toEqual(['Bakers bake.']);
    expect(textsIn('cook', 'pay')).toEqual([]);
  });

  test('names the places of listed questions among those of all guides', async () => {
    const listed = (text: string) => ({ file: 'words.yaml', source: text });
    const both = await indexGuides([
      {
        file: 'baker.md',
        source: '# Baker {#overview}\n\nBakers bake.\n\n## Pay {#pay}\n\nThey earn.\n',
        wordsFile: listed(
          'askedAs:\n  pay:\n    - Which wage?\n    - They earn:\n        - How much?\n',
        ),
      },
      {
        file: 'cook.md',
        source: '# Cook {#overview}\n\nCooks cook.\n',
        wordsFile: listed('askedAs:\n  overview:\n    - Who fries?\n    - Who boils?\n'),
      },
    ]);
    const [statement] = both.statementsIn('baker', 'pay');
    expect(both.listed.of('baker', 'pay')).toEqual([0]);
    expect(both.listed.of('baker', statement?.id ?? '')).toEqual([1]);
    expect(both.listed.of('cook', 'overview')).toEqual([2, 3]);
    expect(both.listed.of('cook', 'pay')).toEqual([]);
  });

  test('names the place of each statement among all', () => {
    const places = index.guides.flatMap(({ slug, statements }) =>
      statements.map(({ id }) => index.statementPosition(slug, id)),
    );
    expect(places).toEqual([0, 1, 2]);
    expect(index.statements.map(({ guide, statement }) => [guide, statement.text])).toEqual([
      ['baker', 'Bakers bake.'],
      ['baker', 'They earn.'],
      ['cook', 'Cooks cook.'],
    ]);
    expect(() => index.statementPosition('cook', 'overview.0')).toThrow('The index lacks');
  });

  test('knows no statement of another guide or of an earlier edit', () => {
    const [first] = index.guide('cook').statements;
    expect(index.statement('baker', first?.id ?? '')).toBeUndefined();
    expect(index.statement('cook', 'overview.00000000')).toBeUndefined();
  });

  test('names the guides that there are when asked for another', () => {
    expect(() => index.guide('baking')).toThrow(
      expect.objectContaining({
        code: 'unknown-guide',
        message: 'There is no guide "baking". Use one of: baker, cook.',
      }),
    );
  });

  test.each(['constructor', '__proto__', 'toString', ''])('has no guide "%s"', (slug) => {
    expect(() => index.guide(slug)).toThrow(`There is no guide "${slug}".`);
  });
});
