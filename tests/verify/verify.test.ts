import { describe, expect, test } from 'vitest';
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
      { text: expect.stringMatching(/\S/), reason: expect.stringMatching(/^[A-Z].+\.$/) },
    ]);
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

describe('an introduction', () => {
  const introduction = 'The tools that employers ask for are:\n\n';

  test('goes out with the item that it introduces', async () => {
    const { text } = await check(
      introduction,
      `- Docker, Kubernetes and Ansible ${label('Docker')}\n`,
    );
    expect(text).toMatch(/^The tools that employers ask for are:\n\n- Docker/);
  });

  test.each([
    ['at the end of the answer', []],
    ['before an item that is left out', ['- Terraform and Pulumi [s1]\n']],
  ])('disappears %s', async (_, items) => {
    const { text, citations } = await check(introduction, ...items);
    expect({ text, citations }).toEqual({ text: '', citations: [] });
  });
});

describe('small talk around the claims', () => {
  test.each([
    'Hope that helps!',
    'Let me know if you need more.',
    'Great question!',
    'Here are some resources worth exploring:\n\n',
    'The guide does not mention remote work.',
  ])('is neither shown nor listed: "%s"', async (talk) => {
    const { text, summary } = await check(`${talk} `, `${pay} ${label('Mid level')} `, talk);
    expect(text).toMatch(/^A mid-level .+\)\s*$/);
    expect(summary.leftOut).toEqual([]);
  });

  test('goes out when it leads on to a claim', async () => {
    const { text } = await check(
      "Sure! Here's a quick overview:\n\n",
      `- ${pay} ${label('Mid level')}\n`,
    );
    expect(text).toMatch(/^Sure! Here's a quick overview:\n\n- A mid-level/);
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
  expect(summary.leftOut[0]?.reason).toBe('It turns round what the guide says.');
});

describe('what is no claim', () => {
  test('a notice is passed on as it is', async () => {
    const { notices, summary } = await check({ kind: 'notice', text: 'The model is silent.' });
    expect(notices[0]).toBe('The model is silent.');
    expect(summary.status).toBe('not-covered');
  });

  test('an address of the guide itself goes out as text', async () => {
    const { text } = await check(
      `More is at https://python.example/jobs. ${label('python.example')}`,
    );
    expect(text).toContain('python.example/jobs');
    expect(text).toMatch(/\[1\]\(\/guide\//);
  });

  test('an empty draft is an answer that the guide does not cover', async () => {
    const { text, citations, notices, summary } = await check();
    expect({ text, citations }).toEqual({ text: '', citations: [] });
    expect(summary.status).toBe('not-covered');
    expect(notices).toHaveLength(1);
  });

  test.each([['direction marks', 'A mid-level Python engineer earns \u202e$110K–$160K\u202c.']])(
    '%s do not go out',
    async (_, sentence) => {
      const { claims } = await check(`${sentence} ${label('Mid level')}`);
      expect(claims.map(({ text }) => text)).toEqual([pay]);
    },
  );

  test('a sentence with control characters is left out', async () => {
    const { claims, summary } = await check(
      `A mid-level Python engineer earns \u001b[A$110K–$160K.\u009b ${label('Mid level')}`,
    );
    expect(claims).toEqual([]);
    expect(summary.leftOut.map(({ reason }) => reason)).toEqual(['It holds control characters.']);
  });

  test('HTML is shown as text, and nothing else is', async () => {
    const { text } = await check(
      `<b onclick="x()">Python</b> opens career paths in data analytics. ${label('data analytics')}`,
    );
    expect(text).not.toMatch(/(?<!\\)</);
  });
});

describe('a table', () => {
  const head = ['| Level | Salary |\n', '| --- | --- |\n'];

  test('goes out with the rows that the guide supports', async () => {
    const { text, summary } = await check(
      ...head,
      `| Entry level | $70K–$95K | ${label('Entry level')}\n`,
      `| Mid level | $500K | ${label('Mid level')}\n`,
      `| Senior / lead | $180K–$250K+ | ${label('Senior /')}\n`,
    );
    expect(text).toContain('| Level | Salary |\n| --- | --- |\n| Entry level | $70K–$95K [1](');
    expect(text).toContain('| Senior / lead | $180K–$250K+ [2](');
    expect(text).not.toContain('$500K');
    expect(summary.leftOut.map(({ text: left }) => left)).toEqual(['Mid level; $500K']);
  });

  test('disappears before what follows it, too', async () => {
    const { text } = await check(
      ...head,
      `| Mid level | $500K | ${label('Mid level')}\n`,
      '\n',
      `${pay} ${label('Mid level')}`,
    );
    expect(text).toMatch(/^A mid-level/);
  });

  test('disappears when no row of it is supported', async () => {
    const { text } = await check(...head, `| Mid level | $500K | ${label('Mid level')}\n`);
    expect(text).toBe('');
  });
});
