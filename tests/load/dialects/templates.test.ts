// Tags of template languages, and components of MDX, which nothing runs here.
import { expect, test } from 'vitest';
import { elementsOf, readGuide, saidIn, warningsOf } from '../../chunk/read-guide.ts';

const cases: [what: string, source: string, said: string[]][] = [
  [
    'a box of Liquid',
    '{% hint style="warning" %}\nHot.\n{% endhint %}\n\nAfter.\n',
    ['Hot.', 'After.'],
  ],
  [
    'a box with a title',
    '{% alert type="tip" title="Rye" %}\nDark.\n{% endalert %}\n',
    ['{Rye} Dark.'],
  ],
  ['a shortcode of Hugo', '{{< notice tip >}}\nToast it.\n{{< /notice >}}\n', ['Toast it.']],
  ['a shortcode with Markdown', '{{% expand "Why?" %}}\nGluten.\n{{% /expand %}}\n', ['Gluten.']],
  [
    'tabs',
    '{% tabs %}\n{% tab title="Oven" %}\nBake.\n{% endtab %}\n{% endtabs %}\n',
    ['{Oven} Bake.'],
  ],
  ['a tag within a line', 'Bread {% icon wheat %}is old{% ref x %}.\n', ['Bread is old.']],
  ['a tag at the beginning of a line', '{% anchor %}Bread is old.\n', ['Bread is old.']],
  [
    'a comment',
    'Bread.\n\n{% comment %}\nAsk the union.\n{% endcomment %}\n\nRye is dark.\n',
    ['Bread.', 'Rye is dark.'],
  ],
  [
    'a comment of Jinja',
    'Bread is old.{# not yet #} Rye is dark.\n',
    ['Bread is old.', 'Rye is dark.'],
  ],
  ['a tag without an end', 'Bread {% is old.\n\nRye is dark.\n', ['Rye is dark.']],
  [
    'imports and exports',
    "import Oven from './oven';\nexport const heat = 220;\n\nBread is old.\n",
    ['Bread is old.'],
  ],
  [
    'an import of several lines',
    "import {\n  Oven,\n} from './oven';\n\nBread is old.\n",
    ['Bread is old.'],
  ],
  ['a comment of MDX', 'Bread is old.{/* not yet */}\n', ['Bread is old.']],
  [
    'components around Markdown',
    '<Tabs values={[{a: 1}]}>\n<TabItem value="oven" label="Oven">\n\nBake **it**.\n\n</TabItem>\n</Tabs>\n',
    ['{Oven} Bake it.'],
  ],
  [
    'a component over several lines',
    '<Card\n  title="Rye"\n  icon={<Star />}\n>\n\nDark.\n\n</Card>\n',
    ['{Rye} Dark.'],
  ],
  [
    'a component within a line',
    'Bread <Badge text="new" /> is <Kbd>old</Kbd>.\n',
    ['Bread is old.'],
  ],
  [
    'an admonition by its component',
    '<Admonition type="danger" title="Hot">\n\nMind it.\n\n</Admonition>\n',
    ['{Hot} Mind it.'],
  ],
  [
    'lines that are an expression',
    "import x from 'x';\n\n{items.map((item) => (\n  <Item {...item} />\n))}\n\nBread is old.\n",
    ['Bread is old.'],
  ],
  [
    'prose about importing',
    'import duties are due, and exports are free.\n',
    ['import duties are due, and exports are free.'],
  ],
  [
    'a sign that is none',
    'Less than <5% of loaves burn, and a < b.\n',
    ['Less than <5% of loaves burn, and a < b.'],
  ],
];

test.each(cases)('%s', async (_, source, said) => {
  expect(await saidIn(source)).toEqual(said);
});

test.each([
  ['[rye]({{ "/rye" | relative_url }})', '/rye'],
  ['[rye]({{ site.baseurl }}/rye/#a)', '/rye/#a'],
  ['[rye]({% link _posts/rye.pdf %})', '_posts/rye.pdf'],
  ['[rye]({{< ref "/rye" >}})', '/rye'],
])('%s keeps where it leads', async (link, href) => {
  const [section] = (await readGuide(`See ${link} now.\n`)).sections;
  const links = section ? elementsOf(section).filter(({ tagName }) => tagName === 'a') : [];
  expect(links.map(({ properties }) => properties.href)).toEqual([href]);
  expect(await saidIn(`See ${link} now.\n`)).toEqual(['See rye now.']);
});

test.each(['{pay}', '$value$', '{{ site.pay }}', `$${'{pay}'}`])(
  'a place that nothing fills (%s) is not quoted, and told',
  async (place) => {
    const source = `Bread is old.\n\nA baker earns ${place} a day. Rye is dark.\n\n| Who | Pay |\n| --- | --- |\n| Baker | ${place} |\n`;
    expect(await saidIn(source)).toEqual(['Bread is old.', 'Rye is dark.', 'Who: Baker']);
    const told = `"${place}" is filled by nothing here, and what holds it is not quoted.`;
    expect(await warningsOf(source)).toEqual([`guide.md:3: ${told}`, `guide.md:7: ${told}`]);
  },
);

test.each(['Write `{pay}` there.', 'From $5 to $10.', 'A {5} is here.'])(
  '%s has none',
  async (text) => {
    expect(await warningsOf(`${text}\n`)).toEqual([]);
  },
);
