// What a statement is told with, and what is no statement at all.
import { describe, expect, test } from 'vitest';
import { qualifiedIn, saidIn, warningsOf } from './read-guide.ts';

describe('a statement is told with', () => {
  test('what the list below an item says', async () => {
    const source = '- Baker: may sell\n  - except on Sundays\n- Guest: may look\n';
    expect(await qualifiedIn(source)).toEqual({ 'Baker: may sell': ['except on Sundays'] });
  });

  test('what an item leads to, the first of it where there is much', async () => {
    const below = Array.from({ length: 12 }, (_, at) => `  - loaf ${at}`).join('\n');
    expect(await qualifiedIn(`- These are sold:\n${below}\n`)).toEqual({
      'These are sold:': Array.from({ length: 8 }, (_, at) => `loaf ${at}`),
    });
    expect(await qualifiedIn(`- Sold here\n${below}\n`)).toEqual({});
  });

  test('the code, the quote or the box that a line leads to', async () => {
    expect(await qualifiedIn('Run this:\n\n```\nbake\n```\n')).toEqual({ 'Run this:': ['bake'] });
    expect(await qualifiedIn('He said:\n\n> Bread is old.\n')).toEqual({
      'He said:': ['Bread is old.'],
    });
    expect(await qualifiedIn('Mind this:\n\n:::tip\nRest it.\n:::\n')).toEqual({
      'Mind this:': ['Rest it.'],
    });
    expect(await qualifiedIn('It is so.\n\n```\nbake\n```\n')).toEqual({});
  });

  test('the rest of a short answer to what its box or fold asks', async () => {
    const fold = (title: string, text: string) =>
      `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>\n`;
    expect(await qualifiedIn(fold('How is rye baked?', 'Bake it dark. It takes long.'))).toEqual({
      'Bake it dark.': ['It takes long.'],
    });
    expect(await qualifiedIn(fold('Rye', 'Bake it dark. It takes long.'))).toEqual({});
    expect(await qualifiedIn(fold('How?', 'Bake it dark. '.repeat(10)))).toEqual({});
    expect(await qualifiedIn(fold('How?', 'Bake it dark.\n\n- It takes long.'))).toEqual({});
  });

  test('the footnotes whose marks it bears, in whatever section they stand', async () => {
    const source =
      '## A\n\nRye sells.[^1] Oats too.\n\n## B\n\n| Loaf |\n| --- |\n| Rye[^1] |\n\n- Oats[^2]\n\n[^1]: In winter.\n\n[^2]: Never.\n';
    expect(await qualifiedIn(source)).toEqual({
      'Rye sells.': ['In winter.'],
      'Loaf: Rye': ['In winter.'],
      Oats: ['Never.'],
    });
  });
});

describe('a list of terms', () => {
  test.each([
    [
      'right below',
      'Crumb\n: The *inside*.\n\nCrust\n: The outside.\n',
      ['Crumb: The inside.', 'Crust: The outside.'],
    ],
    ['behind an empty line', 'Crumb\n\n:   The inside.\n', ['Crumb: The inside.']],
    ['with two meanings', 'Crumb\n: The inside.\n: A bit.\n', ['Crumb: The inside.; A bit.']],
    ['of two terms', 'Crumb\nInside\n: Not the crust.\n', ['Crumb, Inside: Not the crust.']],
    [
      'behind a line that leads to it',
      'Words:\n\nCrumb\n: The inside.\n',
      ['Words:', '[Words:] Crumb: The inside.'],
    ],
  ])('%s is read', async (_, source, said) => {
    expect(await saidIn(source)).toEqual(said);
  });

  test('that is told at length is cited by sentence, about its term', async () => {
    const long = 'It is the inside of a loaf, as soft as it may be. '.repeat(10);
    expect(await saidIn(`Crumb\n: ${long}\n`)).toContain(
      '{Crumb} It is the inside of a loaf, as soft as it may be.',
    );
  });
});

describe('no content are', () => {
  test.each([
    ['contents', '- [Rye](#rye)\n- [Oats](#oats)\n  - [Wild](#wild)\n'],
    ['what is related', '- [Rye](rye.md)\n- [[Oats]]\n'],
    ['a link onwards', '**[Next: rye](rye.md)**\n'],
    ['badges', '[![build](https://x.example/a.svg)](https://x.example) [![news](b.svg)](/b)\n'],
  ])('%s', async (_, source) => {
    expect(await saidIn(source)).toEqual([]);
  });

  test('and links to other sites, or with words around them, are', async () => {
    const source = '- [Rye](https://x.example)\n- [Oats](oats.md) are wild\n';
    expect(await saidIn(source)).toEqual(['Rye', 'Oats are wild']);
  });
});

describe('an author is told of', () => {
  test('a guide that says nothing', async () => {
    expect(await warningsOf('# Bread\n\n<!-- later -->\n')).toEqual([
      'guide.md: it holds no statement that could be quoted.',
    ]);
  });

  test('a section that says nothing and leads nowhere', async () => {
    const source = '# Bread\n\n## Rye\n\nDark.\n\n## Oats\n\n## See also\n\n- [Rye](#rye)\n';
    expect(await warningsOf(source)).toEqual([
      'guide.md:7: the section "Oats" holds no statement that could be quoted.',
    ]);
  });
});
