// Boxes, folds and tabs of site generators: their words are read, their signs are not.
import { expect, test } from 'vitest';
import { elementsOf, readGuide, saidIn } from '../../chunk/read-guide.ts';

const cases: [what: string, source: string, said: string[]][] = [
  [
    'colons with a bare title',
    ':::tip Old bread\nToast it.\n:::\n\nAfter.\n',
    ['{Old bread} Toast it.', 'After.'],
  ],
  ['colons with a blank before the name', '::: warning\nMind the oven.\n:::\n', ['Mind the oven.']],
  [
    'a title in brackets, with options',
    ':::note[Rye *only*]{open}\nIt is dark.\n:::\n',
    ['{Rye only} It is dark.'],
  ],
  [
    'classes in braces',
    '::: {.callout-tip title="Rest"}\nDough rests.\n:::\n',
    ['{Rest} Dough rests.'],
  ],
  [
    'colons within colons',
    '::::note\nOuter.\n\n:::tip\nInner.\n:::\n\nOuter again.\n::::\n',
    ['Outer.', 'Inner.', 'Outer again.'],
  ],
  [
    'a list right before the end',
    ':::tip\n- knead\n- rest\n:::\n\n- other\n',
    ['knead', 'rest', 'other'],
  ],
  ['a name that nobody knows', '::: bakery-box\nBread is here.\n:::\n', ['Bread is here.']],
  ['no end', ':::tip\nToast it.\n', ['Toast it.']],
  [
    'indented text',
    '!!! note "Rye"\n\n    It is dark.\n\n    - and sour\n\nAfter.\n',
    ['{Rye} It is dark.', '{Rye} and sour', 'After.'],
  ],
  ['indented text without a title', '!!! danger\n    Hot.\n', ['Hot.']],
  ['an indented fold', '??? question "Why rest it?"\n    Gluten relaxes.\n', ['Gluten relaxes.']],
  [
    'indented tabs',
    '=== "Oven"\n\n    Bake it.\n\n=== "Pan"\n\n    Fry it.\n',
    ['{Oven} Bake it.', '{Pan} Fry it.'],
  ],
  ['one within another', '=== "Oven"\n\n    !!! tip\n        Use steam.\n', ['{Oven} Use steam.']],
  [
    'a fence with a name in braces',
    '```{warning} Hot\n:class: wide\nMind *the* oven.\n```\n',
    ['{Hot} Mind the oven.'],
  ],
  ['colons with a name in braces', ':::{note}\nRye is dark.\n:::\n', ['Rye is dark.']],
  ['a table of files', '```{toctree}\nbread\nrye\n```\n\nBread is old.\n', ['Bread is old.']],
  ['a quote of GitHub’s', '> [!WARNING]\n> Hot **oven**. Mind it.\n', ['Hot oven.', 'Mind it.']],
  ['a fold of Obsidian’s', '> [!faq]- Who *bakes*?\n> The baker.\n', ['The baker.']],
  [
    'where code is documented by mkdocstrings',
    'It is called first.\n\n::: bakery.ovens.Oven.heat\n    options:\n        show_root_heading: false\n\nIt is hot.\n',
    ['It is called first.', 'It is hot.'],
  ],
  ['a quote that is none', '> [!x y]\n> Words.\n', ['[!x y] Words.']],
];

test.each(cases)('%s', async (_, source, said) => {
  expect(await saidIn(source)).toEqual(said);
});

test.each([
  ['Lunch is at 9:30 and the ratio is 3:1.'],
  ['Call ::scope:: or a:b:c.'],
  ['Really!!! Yes.'],
  ['What??? No.'],
])('"%s" is prose', async (text) => {
  expect((await saidIn(`${text}\n`)).join(' ')).toBe(text);
});

test.each([
  [':::tip\nA.\n:::\n', 'aside', { dataAlert: 'tip' }],
  ['!!! bug "Burnt"\n    A.\n', 'aside', { dataAlert: 'caution', dataTitle: 'Burnt' }],
  ['???+ info "More"\n    A.\n', 'details', { dataTitle: 'More', open: true }],
  ['> [!IMPORTANT]\n> A.\n', 'aside', { dataAlert: 'important' }],
  ['> [!note]- Folded\n> A.\n', 'details', { dataTitle: 'Folded' }],
  ['=== "Pan"\n    A.\n', 'section', { dataTab: true, dataTitle: 'Pan' }],
])('%j is shown as what it is', async (source, tagName, properties) => {
  const [section] = (await readGuide(source)).sections;
  const [first] = section ? elementsOf(section) : [];
  expect(first).toMatchObject({ tagName, properties });
});

test('a heading that mkdocstrings fills is the name of the code', async () => {
  const { sections } = await readGuide('# A\n\nB.\n\n## ::: bakery.ovens.Oven\n\nIt bakes.\n');
  expect(sections.map(({ title }) => title)).toEqual(['A', 'bakery.ovens.Oven']);
});

test('signs in code are code', async () => {
  const source = '```md\n:::tip Title\nText\n:::\n!!! note\n```\n\nUse `:::tip` and `{% raw %}`.\n';
  expect(await saidIn(source)).toEqual([
    ':::tip Title Text ::: !!! note',
    'Use :::tip and {% raw %}.',
  ]);
});
