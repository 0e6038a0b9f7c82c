// What note-taking programs, kramdown, MyST and others write within and behind a line.
import { expect, test } from 'vitest';
import { elementsOf, readGuide, saidIn, warningsOf } from '../../chunk/read-guide.ts';

const cases: [what: string, source: string, said: string[]][] = [
  ['a link with its words', 'See [[Rye#Acid|the rye]] now.\n', ['See the rye now.']],
  ['a link to a heading', 'See [[Rye#Acid]] now.\n', ['See Rye now.']],
  ['a link within the note', 'See [[#Acid]] now.\n', ['See Acid now.']],
  ['a link in a table', '| See |\n| --- |\n| [[Rye\\|dark]] |\n', ['See: dark']],
  ['an embedded picture', 'Bread is old.\n\n![[loaf.png|300]]\n', ['Bread is old.']],
  ['a comment', 'Bread is old. %%ask the union%%\n\n%%\nnot yet\n%%\n', ['Bread is old.']],
  ['two comments', 'From 5%% up. %%a%% Rye %%b%% is dark.\n', ['From 5%% up.', 'Rye is dark.']],
  [
    'a comment that holds code',
    'Rye is dark. %%see `%%` too%% So is malt.\n',
    ['Rye is dark.', 'So is malt.'],
  ],
  ['a comment of paragraphs', '%% not\n\nyet\n%%\n\nRye is dark.\n', ['Rye is dark.']],
  ['percent signs', 'From 5%% to 10%% of it.\n', ['From 5%% to 10%% of it.']],
  ['the name of a block', 'Bread is old. ^old-bread\n', ['Bread is old.']],
  ['tags behind a sentence', 'Bread is old. #bread #rye\n', ['Bread is old.']],
  ['a tag within a sentence', 'Ask in the channel #bakers\n', ['Ask in the channel #bakers']],
  ['marked words', 'Bread is ==very old==.\n', ['Bread is very old.']],
  ['equal signs', 'If a == b and c == d, stop.\n', ['If a == b and c == d, stop.']],
  [
    'attributes behind a link',
    'See [rye](https://x.example){:target="_blank" rel="noopener"}. Rye is dark.\n',
    ['See rye.', 'Rye is dark.'],
  ],
  [
    'attributes behind a block',
    'Bread is old.\n{: .note }\n\nRye is dark.\n',
    ['Bread is old.', 'Rye is dark.'],
  ],
  ['attributes of MkDocs', 'See [rye](https://x.example){ .md-button } now.\n', ['See rye now.']],
  [
    'a comment of kramdown',
    'Bread is old.\n\n{::comment}\nnot yet\n{:/comment}\n',
    ['Bread is old.'],
  ],
  [
    'a drawing with attributes',
    'Made with :octicons-heart-fill-24:{ .red } here.\n',
    ['Made with here.'],
  ],
  ['an abbreviation', 'The BU is old.\n\n*[BU]: Bakers’ union\n', ['The BU is old.']],
  ['a label of MyST', '(acid)=\n## Acid\n\nRye needs it.\n', ['Rye needs it.']],
  [
    'a role with a target',
    'See {ref}`the rye <rye>` and :doc:`bread`.\n',
    ['See the rye and bread.'],
  ],
  ['a role of code', 'Press {kbd}`Ctrl`.\n', ['Press Ctrl.']],
  [
    'a formula',
    'Pay is $p = 12 + y_1$ or $p_G$ euros, or $$x * y$$.\n',
    ['Pay is p = 12 + y_1 or p_G euros, or x * y.'],
  ],
  ['a formula of several lines', 'So:\n\n$$\na * b\n* c\n$$\n', ['So:', 'a * b * c']],
  ['prices', 'From $5 to $10 a loaf.\n', ['From $5 to $10 a loaf.']],
  ['a mark for contents', '[TOC]\n\n[[_TOC_]]\n\nBread is old.\n', ['Bread is old.']],
];

test.each(cases)('%s', async (_, source, said) => {
  expect(await saidIn(source)).toEqual(said);
});

test('a marked word is shown as one, and a class as the alert that it names', async () => {
  const [section] = (await readGuide('Bread is ==old==.\n{: .warning }\n')).sections;
  const names = section ? elementsOf(section).map(({ tagName }) => tagName) : [];
  expect(names).toEqual(['aside', 'p', 'span', 'mark']);
});

test('a link to a note that is not there is told', async () => {
  expect(await warningsOf('See [[Rye#Acid|the rye]] now.\n')).toEqual([
    'guide.md:1: the link "Rye#Acid" leads to no guide of this folder.',
  ]);
});

test.each([
  ['its paragraph', 'Rye is dark. %%ask\nthe union\n\nMalt is sweet.\n'],
  ['its item', '- Rye is dark. %% ask\n- Malt is sweet.\n'],
  ['its paragraph, where another begins behind it', 'Rye is dark. %%ask\n\nMalt is sweet. %%b%%\n'],
  ['the line before code', 'Rye is dark. %%ask\n```\nMalt is sweet.\n```\n'],
])('a comment that nothing closes is none’s to read up to the end of %s', async (_, source) => {
  expect(await saidIn(source)).toEqual(['Rye is dark.', 'Malt is sweet.']);
  expect(await warningsOf(source)).toEqual([
    'guide.md:1: nothing closes the comment that "%%" begins, and its paragraph is left out from there on.',
  ]);
});
