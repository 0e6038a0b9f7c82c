// Raw HTML is read as the Markdown that says the same.
import { expect, test } from 'vitest';
import { elementsOf, qualifiedIn, readGuide, saidIn } from '../../chunk/read-guide.ts';

const cases: [what: string, source: string, said: string[]][] = [
  [
    'a picture that is written as Markdown has it',
    '<figure>![The mill](<.assets/the mill.png> "At dusk")![](bare.png)<figcaption>By the brook</figcaption></figure>\n',
    ['The mill', 'By the brook'],
  ],
  [
    'a table',
    '<table><thead><tr><th>Loaf</th><th>Price</th></tr></thead><tbody><tr><td>Rye</td><td>€4</td></tr></tbody></table>\n',
    ['Loaf: Rye; Price: €4'],
  ],
  [
    'a table without its optional tags',
    '<table>\n<tr><th>Loaf<th>Price\n<tr><td>Rye<td>€4\n</table>\n',
    ['Loaf: Rye; Price: €4'],
  ],
  [
    'a table without heads',
    '<table><tr><td>Rye</td><td>€4</td></tr><tr><td>Oat</td><td>€5</td></tr></table>\n',
    ['Rye; €4', 'Oat; €5'],
  ],
  [
    'a table whose first row names the columns, though no cell says so',
    '<table><tr><td>Loaf</td><td>Small</td></tr><tr><td>Rye</td><td>€4</td></tr><tr><td>Oat</td><td>€5</td></tr></table>\n',
    ['Loaf: Rye; Small: €4', 'Loaf: Oat; Small: €5'],
  ],
  [
    'a table whose first row is bold',
    '<table><tr><td><b>Loaf</b></td><td><b>Grain</b></td></tr><tr><td>Pumpernickel</td><td>rye</td></tr></table>\n',
    ['Loaf: Pumpernickel; Grain: rye'],
  ],
  [
    'a table of figures whose first row is one of them',
    '<table><tr><td>New year</td><td>1 January</td></tr><tr><td>Harvest</td><td>2 October</td></tr></table>\n',
    ['New year; 1 January', 'Harvest; 2 October'],
  ],
  [
    'cells over several columns and rows',
    '<table><tr><th rowspan="2">Loaf</th><th colspan="2">Price</th></tr><tr><th>Small</th><th>Large</th></tr><tr><td rowspan="2">Rye</td><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr></table>\n',
    ['Loaf: Rye; Price, Small: 3; Price, Large: 4', 'Loaf: Rye; Price, Small: 5; Price, Large: 6'],
  ],
  [
    'blocks in cells',
    '<table><tr><th>Loaf</th></tr><tr><td><p>Rye</p><ul><li>dark</li><li>sour</li></ul></td></tr></table>\n',
    ['Loaf: Rye dark sour'],
  ],
  [
    'a caption',
    '<table><caption>Prices of today.</caption><tr><th>Loaf</th></tr><tr><td>Rye</td></tr></table>\n',
    ['Prices of today.', 'Loaf: Rye'],
  ],
  [
    'a fold',
    '<details>\n<summary>Why rest it?</summary>\n\nGluten **relaxes**.\n\n</details>\n\nAfter.\n',
    ['Gluten relaxes.', 'After.'],
  ],
  [
    'a fold in a fold',
    '<details><summary>Outer</summary>\n\nOne.\n\n<details><summary>Inner</summary>\n\nTwo.\n\n</details>\n\nThree.\n\n</details>\n',
    ['{Outer} One.', '{Inner} Two.', '{Outer} Three.'],
  ],
  [
    'line breaks',
    'From junior<br>to senior<br/>to master.\n\n| A |\n| --- |\n| one<br>two |\n',
    ['From junior to senior to master.', 'A: one two'],
  ],
  ['a list', '<ul><li>knead</li><li>rest <b>long</b></li></ul>\n', ['knead', 'rest long']],
  [
    'a list of terms',
    '<dl><dt>Crumb</dt><dd>The inside.</dd><dt>Crust</dt><dd>The outside.</dd></dl>\n',
    ['Crumb: The inside.', 'Crust: The outside.'],
  ],
  [
    'paragraphs and inline elements',
    '<div><p>Bread is <em>old</em>.</p><p>Rye is <a href="https://x.example">dark</a>.</p></div>\n',
    ['Bread is old.', 'Rye is dark.'],
  ],
  ['references to characters', '<p>Fish &amp; chips &lt;here&gt;.</p>\n', ['Fish & chips <here>.']],
  ['a comment', '<!-- The secret day. -->\n\nBread is <!-- not yet --> old.\n', ['Bread is old.']],
  [
    'programs and controls',
    '<script>alert(1)</script>\n\n<style>p{}</style>\n\n<nav><a href="/">Home</a></nav>\n\n<button>Buy</button>\n\nBread is old.\n',
    ['Bread is old.'],
  ],
  ['a picture', '<img src="loaf.png" alt="A loaf of rye">\n', ['A loaf of rye']],
  [
    'tags in a list',
    '- <b>Rye</b>\n  is dark\n- <details>\n  <summary>More</summary>\n\n  It is sour.\n\n  </details>\n',
    ['Rye is dark', '{More} It is sour.'],
  ],
  ['an end without a beginning', '</div></p>\n\nBread is old.\n', ['Bread is old.']],
];

test.each(cases)('%s', async (_, source, said) => {
  expect(await saidIn(source)).toEqual(said);
});

test('a heading of HTML is a heading, with its id', async () => {
  const { sections } = await readGuide('<h2 id="dark">Rye</h2>\n\nIt is dark.\n');
  expect(sections.map(({ id, title, depth }) => ({ id, title, depth }))).toEqual([
    { id: 'dark', title: 'Rye', depth: 2 },
  ]);
});

test.each([
  ['a quote', '# Bread\n\n> ## Rye\n>\n> It is dark.\n\nAfter.\n'],
  ['a list', '# Bread\n\n- ## Rye\n\n  It is dark.\n\nAfter.\n'],
  ['a fold', '# Bread\n\n<details>\n\n## Rye\n\nIt is dark.\n\n</details>\n\nAfter.\n'],
])('a heading in %s begins a section', async (_, source) => {
  const { sections, statements } = await readGuide(source);
  expect(sections.map(({ path }) => path)).toEqual([['Bread'], ['Bread', 'Rye']]);
  expect(statements.map(({ sectionId, text }) => `${sectionId}: ${text}`)).toEqual([
    'rye: It is dark.',
    'rye: After.',
  ]);
});

test('the summary of a fold is how its first statement is asked for', async () => {
  const { words, statements } = await readGuide(
    '<details><summary>Why rest it?</summary>\n\nGluten relaxes. Then bake.\n\n</details>\n',
  );
  expect(words.askedAs).toEqual([
    { text: 'Why rest it?', sectionId: 'introduction', statementId: statements[0]?.id },
  ]);
});

test('elements are read however deep they are nested', async () => {
  const source = `${'<div>'.repeat(5000)}Bread is old.${'</div>'.repeat(5000)}\n`;
  expect(await saidIn(source)).toEqual(['Bread is old.']);
});

test('nothing of an element but what it shows reaches the page', async () => {
  const source =
    '<p onclick="x()" style="a" class="b"><a href="https://x.example" onfocus="y()">Rye</a></p>\n';
  const [section] = (await readGuide(source)).sections;
  const properties = section
    ? elementsOf(section).map((element) => Object.keys(element.properties))
    : [];
  expect(properties).toEqual([[], ['dataStatement'], ['href']]);
  expect(await qualifiedIn(source)).toEqual({});
});

test.each([
  '<div hidden>Bread is old.</div>',
  '<div style="color: red; display: none">Bread is old.</div>',
  '<p>Rye <span style="visibility:hidden">Bread is old.</span></p>',
])('what is shown to nobody is not read: %s', async (source) => {
  expect((await saidIn(`${source}\n\nRye is dark.\n`)).join(' ')).not.toContain('Bread is old.');
});

test('what is hidden until it is looked for is read', async () => {
  expect(await saidIn('<div hidden="until-found">Bread is old.</div>\n')).toEqual([
    'Bread is old.',
  ]);
});
