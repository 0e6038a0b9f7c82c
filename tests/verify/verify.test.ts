import { describe, expect, test } from 'vitest';
import { reasonSaid } from '../strings/said.ts';
import { check, label, statementWith } from './check-draft.ts';

const pay = 'A mid-level Python engineer earns $110K–$160K.';
const share = '83% of software engineers call Python essential.';

function hrefOf(words: string): string {
  const { statement } = statementWith(words);
  return `/guide/careers?cite=${statement.id}#${statement.sectionId}`;
}

describe('a claim that the guide supports', () => {
  test('goes out with the number and the link of its citation', async () => {
    const { text, claims, citations, summary } = await check(`${pay} ${label('Mid level')}`);
    expect(text).toBe(`A mid-level Python engineer earns $110K–$160K. [1](${hrefOf('Mid level')})`);
    expect(claims).toEqual([{ text: pay, citations: [1] }]);
    expect(citations).toEqual([
      {
        number: 1,
        guide: 'careers',
        section: { id: 'pay', title: 'Pay', path: ['Python careers', 'Pay'] },
        statementId: statementWith('Mid level').statement.id,
        quote: statementWith('Mid level').statement.text,
        href: hrefOf('Mid level'),
      },
    ]);
    expect(summary).toMatchObject({ status: 'answered', mode: 'model', leftOut: [] });
  });

  test('has the same number each time that it cites the same statement', async () => {
    const { citations, claims } = await check(
      `${pay} ${label('Mid level')} `,
      `${share} ${label('83%')} `,
      `Mid-level pay is $110K–$160K. ${label('Mid level')}`,
    );
    expect(citations.map(({ number }) => number)).toEqual([1, 2]);
    expect(claims.map((claim) => claim.citations)).toEqual([[1], [2], [1]]);
  });

  test.each([
    ['without a label', ''],
    ['with a wrong label', label('Docker')],
    ['with a label that no statement has', '[s999]'],
    ['with a number of its own making', '[7]'],
  ])('gets the citation that supports it %s', async (_, wrong) => {
    const { citations, claims, summary } = await check(`${pay} ${wrong}`);
    expect(citations.map(({ quote }) => quote)).toEqual([
      statementWith('Mid level').statement.text,
    ]);
    expect(claims).toEqual([{ text: pay, citations: [1] }]);
    expect(summary.leftOut).toEqual([]);
  });

  test('keeps its place in a list', async () => {
    const { text } = await check(
      `- Docker, Kubernetes and Ansible ${label('Docker')}\n`,
      `- Django, Flask and FastAPI ${label('Django')}\n`,
    );
    expect(text).toMatch(/^- Docker, .+ \[1\]\(\S+\)\n- Django, .+ \[2\]\(\S+\)\n$/);
  });
});

describe('a claim that the guide does not support is left out with a reason', () => {
  const mid = label('Mid level');
  test.each([
    ['an invented amount', `A mid-level Python engineer earns $210K. ${mid}`],
    ['an invented end of a range', `A mid-level Python engineer earns $110K–$190K. ${mid}`],
    ['an amount in words', `A mid-level engineer earns two hundred thousand dollars. ${mid}`],
    ['an invented percentage', `91% of software engineers call Python essential. ${label('83%')}`],
    [
      'a percentage in words',
      `Ninety percent of software engineers call Python essential. ${label('83%')}`,
    ],
    [
      'an invented year',
      `In 2019, 83% of software engineers called Python essential. ${label('83%')}`,
    ],
    ['an invented name', `According to Gartner, ${share} ${label('83%')}`],
    ['a name that opens the sentence', `Google pays mid-level engineers $110K–$160K. ${mid}`],
    ['a name in a list', `- Docker, Kubernetes and Terraform ${label('Docker')}\n`],
    ['the salary of another row', `Senior engineers earn $110K–$160K. ${mid}`],
    ['what the guide says nothing about', 'Cooking pasta needs plenty of boiling salted water.'],
    ['an address', `More is at https://evil.example for readers. ${label('python.example')}`],
    [
      'an address without a scheme',
      `More is at www.evil.example for readers. ${label('python.example')}`,
    ],
    [
      'an address in a link',
      `[Python opens career paths](https://evil.example) in data analytics. ${label('data analytics')}`,
    ],
    [
      'an address in an image',
      `Python opens career paths in data analytics ![x](https://evil.example/x.png). ${label('data analytics')}`,
    ],
    [
      'an address without scheme and www',
      `Python opens career paths in data analytics, see evil.example/pay. ${label('data analytics')}`,
    ],
    ['another period', `Mid-level engineers earn $110K–$160K a month. ${mid}`],
    ['a figure of no number', `Junior Python developers earn millions. ${label('Entry level')}`],
    [
      'a denial in other letters',
      `83% of software engineers do ｎｏｔ call Python essential. ${label('83%')}`,
    ],
    ['what is hidden in a list number', `250. Mid-level engineers earn $110K–$160K. ${mid}`],
    [
      'an address in pieces',
      `More is at htt~~ps~~://evil.example for readers. ${label('python.example')}`,
    ],
  ])('%s', async (_, sentence) => {
    const { text, citations, summary } = await check(sentence);
    expect({ text, citations }).toEqual({ text: '', citations: [] });
    expect(summary.status).toBe('not-covered');
    expect(summary.leftOut).toEqual([
      {
        text: expect.stringMatching(/\S/),
        reason: { code: expect.any(String), values: expect.any(Object) },
      },
    ]);
    for (const { reason } of summary.leftOut) expect(reasonSaid(reason)).toMatch(/^[A-Z].+\.$/);
  });

  test('and the claims around it go out', async () => {
    const { claims, summary } = await check(
      `${pay} ${mid} `,
      `Senior ones earn $900K. ${label('Senior /')} `,
      `${share} ${label('83%')}`,
    );
    expect(claims.map(({ text }) => text)).toEqual([pay, share]);
    expect(summary.leftOut.map(({ text }) => text.trim())).toEqual(['Senior ones earn $900K.']);
    expect(summary.status).toBe('answered');
  });
});

describe('a claim that rests on several statements', () => {
  const levels = 'Entry-level developers earn $70K–$95K and mid-level engineers $110K–$160K.';

  test('is supported by the rows that it names, without a citation of its own', async () => {
    const { claims, citations } = await check(levels);
    expect(claims).toEqual([{ text: levels, citations: [1, 2] }]);
    expect(citations.map(({ quote }) => quote)).toEqual([
      statementWith('Entry level').statement.text,
      statementWith('Mid level').statement.text,
    ]);
  });

  test('is not when it mixes them', async () => {
    const { claims } = await check(
      'Entry-level developers earn $110K–$160K and mid-level engineers $70K–$95K.',
    );
    expect(claims).toEqual([]);
  });
});

test('a claim that the best statement denies finds no support in another one', async () => {
  const { claims, summary } = await check('AI roles earn 15–25% less than generalists.');
  expect(claims).toEqual([]);
  const [reason] = summary.leftOut.map((left) => left.reason);
  expect(reason).toEqual({ code: 'turned-round', values: {} });
  expect(reason && reasonSaid(reason)).toBe('It turns round what the guide says.');
});
