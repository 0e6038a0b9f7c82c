import { describe, expect, test } from 'vitest';
import { elementsOf, readGuide, shownStatements, textOf, warningsOf } from './read-guide.ts';

async function idsOf(source: string): Promise<string[]> {
  return (await readGuide(source)).sections.map(({ id }) => id);
}

describe('the id of a section', () => {
  const cases: [what: string, heading: string, id: string][] = [
    ['is the explicit one', '## Career path {#trajectories}', 'trajectories'],
    ['may hold dots, colons and underscores', '## Pay {#pay_2026.a:b-c}', 'pay_2026.a:b-c'],
    ['may begin with a figure', '## Pay {#2026}', '2026'],
    ['is the slug of the words without one', '## Career Path', 'career-path'],
    ['is the slug of the words below emphasis and code', '## *The* `map()` call', 'the-map-call'],
    ['keeps letters of other scripts', '## Gehälter für Bäcker', 'gehälter-für-bäcker'],
    ['is a word where the heading has no letters', '## !!!', 'section'],
    ['is a word where the heading is empty', '##', 'section'],
  ];
  test.each(cases)('%s', async (_, heading, id) => {
    expect(await idsOf(`${heading}\n\nText stands here.\n`)).toEqual([id]);
  });

  test.each(['{#}', '{#a b}', '{#a"b}'])(
    'is not read from %s, which stays in the title',
    async (braces) => {
      const { sections } = await readGuide(`## Pay ${braces}\n`);
      expect(sections[0]?.title).toBe(`Pay ${braces}`);
    },
  );

  test('of a slug that is taken has the heading above in front', async () => {
    const source = '# Tools\n\n## Pandas\n\n### Summary\n\n## Dask\n\n### Summary\n';
    expect(await idsOf(source)).toEqual(['tools', 'pandas', 'summary', 'dask', 'dask-summary']);
  });

  test('that is explicit is never taken by the slug of an earlier heading', async () => {
    const source = '# Tools\n\n## Summary\n\n## Pandas {#summary}\n';
    expect(await idsOf(source)).toEqual(['tools', 'tools-summary', 'summary']);
  });

  test('that stands twice is numbered, and told with both lines', async () => {
    const source = '---\ntitle: Tools\n---\n\n## One {#same}\n\nText.\n\n## Two {#same}\n\nText.\n';
    expect(await idsOf(source)).toEqual(['same', 'same-2']);
    expect(await warningsOf(source)).toEqual([
      'guide.md:9: the heading has the same id "same" as the one on line 5, and its id is made "same-2". Give it an id of its own, as in {#same-2}, so that links to it last.',
    ]);
  });

  test('made twice from the same words in the same place is numbered', async () => {
    const source = '## One\n\n### Case\n\n### Case\n\n### Case\n\n## Case\n';
    expect(await idsOf(source)).toEqual(['one', 'case', 'one-case', 'one-case-2', 'case-2']);
  });

  test('that is numbered is told, with both lines', async () => {
    expect(await warningsOf('# Tools\n\nOne.\n\n# Tools\n\nTwo.\n')).toEqual([
      'guide.md:5: the heading "Tools" is worded as the one on line 1, and its id is made "tools-2". Give it an id of its own, as in {#tools-2}, so that links to it last.',
    ]);
  });

  test('may stand between other attributes', async () => {
    expect(await idsOf('## Pay { #wages .wide }\n\n## Leave {.wide}\n')).toEqual([
      'wages',
      'leave',
    ]);
  });
});

describe('what stands before the first heading', () => {
  test('is a section with the title of the guide', async () => {
    const { sections } = await readGuide('Bread is old.\n\n# Baking {#baking}\n');
    expect(sections.map(({ id, title, line }) => ({ id, title, line }))).toEqual([
      { id: 'introduction', title: 'Baking', line: 1 },
      { id: 'baking', title: 'Baking', line: 3 },
    ]);
  });

  test('gives way to a heading of that name', async () => {
    expect(await idsOf('Bread is old.\n\n# Introduction\n\nIt is.\n')).toEqual([
      'introduction-2',
      'introduction',
    ]);
  });

  test.each(['<!-- draft -->', '[x]: https://example.com'])(
    'is no section when nobody sees it: %s',
    async (unseen) => {
      expect(await idsOf(`${unseen}\n\n# Baking\n\nSee [x].\n`)).toEqual(['baking']);
    },
  );
});

describe('the title of a guide', () => {
  test.each([
    ['front matter', '---\ntitle: Baker\n---\n\n# Baking {#b}\n', 'Baker'],
    ['the first heading', 'Bread.\n\n## Baking {#b}\n\n# Other\n', 'Baking'],
    ['the file name', 'Bread is old.\n', 'guide'],
    ['the file name, where the heading is empty', '#\n', 'guide'],
  ])('comes from %s', async (_, source, title) => {
    expect((await readGuide(source)).title).toBe(title);
  });
});

describe('the tree of a section', () => {
  const hostile = `## A {#a}

<script>alert(1)</script>

Before <img src=x onerror=alert(1)> after <b onclick="alert(1)">bold</b>.

![photo](https://example.com/track.png) and ![reference][r]. [x](https://example.com).

[r]: https://example.com/track.png

<iframe src="https://example.com"></iframe>
`;

  test('holds no raw HTML', async () => {
    const { sections } = await readGuide(hostile);
    const trees = JSON.stringify(sections);
    expect(trees).not.toMatch(/"raw"|"comment"|alert|onclick|onerror|iframe/);
    const names = sections.flatMap(elementsOf).map(({ tagName }) => tagName);
    expect(new Set(names)).toEqual(new Set(['p', 'span', 'a', 'strong']));
  });

  test('says an image by its description', async () => {
    const { sections } = await readGuide(hostile);
    expect(textOf(sections[0]?.content ?? { type: 'root', children: [] })).toContain(
      'photo and reference.',
    );
  });

  test('links to definitions that stand in another section', async () => {
    const source = '## A\n\nSee [this][x].\n\n## B\n\n[x]: https://example.com/x\n';
    const { sections } = await readGuide(source);
    const [first] = sections;
    const links = first ? elementsOf(first).filter(({ tagName }) => tagName === 'a') : [];
    expect(links.map(({ properties }) => properties.href)).toEqual(['https://example.com/x']);
  });
});

describe('a footnote', () => {
  const source = `## A

Rye needs acid.[^acid] [^2]

## B

Wheat does not.[^acid]

## Notes

[^acid]: Acid makes rye bake.[^deep]

[^2]: As wheat does.

[^deep]: By binding water.

[^unused]: Nobody refers to this.
`;

  test('belongs to the section that first refers to it', async () => {
    const { statements } = await readGuide(source);
    expect(statements.map(({ sectionId, text }) => `${sectionId}: ${text}`)).toEqual([
      'a: Rye needs acid.',
      'a: Acid makes rye bake.',
      'a: As wheat does.',
      'a: By binding water.',
      'b: Wheat does not.',
    ]);
  });

  test('is shown by every section that refers to it, and cited in the first', async () => {
    const { sections, statements } = await readGuide(source);
    const [a, b] = sections;
    if (!a || !b) throw new Error('no sections');
    const idsIn = (section: string) =>
      statements.filter(({ sectionId }) => sectionId === section).map(({ id }) => id);
    expect(new Set(shownStatements(a))).toEqual(new Set(idsIn('a')));
    expect(shownStatements(b)).toEqual(idsIn('b'));
    expect(textOf(b.content)).toContain('Acid makes rye bake.');
  });
});
