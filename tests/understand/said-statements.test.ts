import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { saidStatements, sectionSpokenOf } from '../../lib/understand/said-statements.ts';
import { statementHref } from '../../lib/wire/links.ts';

const index = await indexGuides([
  {
    file: 'bakery.md',
    source: `# Bakery

## Ovens {#ovens}

A stone oven holds heat for long. A gas oven heats fast.

## Pay {#pay}

| Level | Pay |
| --- | --- |
| Beginner | €1,000 |
| Master | €4,100 |
`,
  },
  { file: 'mill.md', source: '# Mill\n\n## Wheel {#wheel}\n\nThe wheel turns at dawn.\n' },
]);
const bakery = index.guide('bakery').statements;
const [stone, gas, , master] = bakery;

const textsOf = (answer: string, guide?: string) =>
  saidStatements(answer, index, { guide }).map(({ statement }) => statement.text);

function linkTo(id: string, guide = 'bakery', section = 'ovens'): string {
  return `[1](${statementHref(guide, section, id)})`;
}

describe('what an answer quoted is known by its citations', () => {
  test('each statement once, in the order of the answer', () => {
    const answer = `**Master** – Pay: €4,100. ${linkTo(master?.id ?? '', 'bakery', 'pay')} It heats fast. ${linkTo(gas?.id ?? '')} ${linkTo(gas?.id ?? '')}`;
    expect(textsOf(answer)).toEqual([master?.text, gas?.text]);
  });

  test('on a page of another origin too', () => {
    const href = `https://guide.example${statementHref('bakery', 'ovens', stone?.id ?? '')}`;
    expect(textsOf(`Yes. [1](${href})`)).toEqual([stone?.text]);
  });

  test('of the guide that is asked alone', () => {
    expect(textsOf(`Yes. ${linkTo(stone?.id ?? '')}`, 'mill')).toEqual([]);
  });

  test.each([
    ['an unknown statement', '[1](/guide/bakery?cite=ovens.ffffffff#ovens)'],
    ['an unknown guide', '[1](/guide/secret?cite=ovens.ffffffff#ovens)'],
    ['a broken address', '[1](/guide/%E0%A4%A?cite=%ZZ#x)'],
    ['a name of every object', '[1](/guide/constructor?cite=__proto__#x)'],
    ['nothing', ''],
  ])('and %s is none', (_, answer) => {
    expect(textsOf(answer)).toEqual([]);
  });

  test('up to a limit, in an answer of thousands', () => {
    const answer = `Yes. ${linkTo(stone?.id ?? '')} `.repeat(5000);
    expect(textsOf(answer)).toEqual([stone?.text]);
  });
});

describe('without citations it is known by its words', () => {
  test.each([
    ['A stone oven holds heat for long.', 'A stone oven holds heat for long.'],
    ['- A **gas oven** heats fast', 'A gas oven heats fast.'],
    ['Masters get pay of €4,100.', 'Level: Master; Pay: €4,100'],
  ])('"%s"', (answer, text) => {
    expect(textsOf(answer)).toEqual([text]);
  });

  test.each(['Bread is made of flour and water.', 'The guide does not answer this.', 'Yes.'])(
    'and what the guides do not say is none: "%s"',
    (answer) => {
      expect(textsOf(answer)).toEqual([]);
    },
  );

  test('an answer in other words speaks of the section that holds the question', () => {
    const spokenOf = (question: string) =>
      sectionSpokenOf(question, 'It keeps warm for hours.', index, undefined);
    expect(spokenOf('Does a stone oven hold heat?')).toEqual(['bakery#ovens']);
    expect(spokenOf('Does a rocket hold astronauts?')).toEqual([]);
  });
});
