// What of a draft is no claim: introductions, small talk, and the frame of a table.
import { describe, expect, test } from 'vitest';
import { reasonSaid } from '../strings/said.ts';
import { check, label } from './check-draft.ts';

const pay = 'A mid-level Python engineer earns $110K–$160K.';

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

describe('what is no claim', () => {
  test('a notice is passed on as it is', async () => {
    const silent = { code: 'model-silent' as const, values: {} };
    const { notices, summary } = await check({ kind: 'notice', notice: silent });
    expect(notices[0]).toEqual(silent);
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
    const reasons = summary.leftOut.map(({ reason }) => reason);
    expect(reasons).toEqual([{ code: 'control-characters', values: {} }]);
    expect(reasons.map((reason) => reasonSaid(reason))).toEqual(['It holds control characters.']);
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
