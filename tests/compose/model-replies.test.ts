// Replies of a model that come to an end, and are not what was asked for all the same.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { replyLimits } from '../../lib/limits.ts';
import type { Script, Step } from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { askModel, labelOf, type PromptStatement, providers, says } from './ask-model.ts';

const question = 'Do Python developers in AI roles earn more than generalists?';
const fact = 'Python developers in AI roles often earn 15–25% more than generalists.';
const quoted = /^(?:The language model did not|The guide does not support most)/;
/** Stands in the guide, so that a check alone would let it pass. */
const thought = 'Mid-level developers earn $110K–$160K. ';

/** Each says the same, with thoughts or marks around it that are no part of it. */
const dressed: [string, Step[]][] = [
  ['behind its thoughts', [`<think>\n${thought}</think>\n\n${fact}`]],
  ['behind thoughts in other marks', [`<Thinking depth="2">${thought}</ thinking >${fact}`]],
  ['behind thoughts in square brackets', [`[THINK]${thought}[/THINK]${fact}`]],
  ['behind thoughts in diamonds', [`◁think▷${thought}◁/think▷${fact}`]],
  [
    'in the last of its channels',
    [
      `<|channel|>analysis<|message|>${thought}<|end|><|start|>assistant<|channel|>final<|message|>${fact}`,
    ],
  ],
  ['with thoughts in the middle', [`${fact}<think>${thought}</think>`]],
  ['with thoughts that never end', [`${fact}\n<think>${thought}${thought}`]],
  ['with thoughts in a field of their own', [{ thought: `${thought}Hm.` }, fact]],
  ['in a block of Markdown', [`\`\`\`markdown\n${fact}\n\`\`\`\n`]],
];

const notText: [string, (label: string) => string][] = [
  ['an object', (label) => JSON.stringify({ answer: fact, citations: [label] })],
  ['an object in lines', (label) => JSON.stringify({ answer: fact, by: [label] }, null, 2)],
  [
    'an object in a block',
    () => `\`\`\`json\n${JSON.stringify({ answer: fact }, null, 2)}\n\`\`\`\n`,
  ],
  ['an object of one word in a block', () => '```json\n{"answer": "yes"}\n```\n'],
  ['a verdict alone', () => 'Yes.'],
  ['a list of objects', (label) => JSON.stringify([{ text: fact, label }])],
  ['the name of an object', () => '[object Object]'],
  ['a word of a program', () => 'undefined'],
];

describe.each(providers)('a model of the provider "%s"', (provider) => {
  let warn = vi.spyOn(console, 'warn');
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  test.each(dressed)('is heard %s', async (_, steps) => {
    const { answer } = await askModel({ provider, question, script: { kind: 'reply', steps } });

    expect(answer.claims.map(({ text }) => text)).toEqual([fact]);
    expect(answer).toMatchObject({ mode: 'model', leftOut: [], notices: [] });
    expect(answer.text).toMatch(/^Python developers in AI roles/);
    expect(answer.text).not.toMatch(/think|channel|`|\$110K/i);
  });

  test('says anew what it said before the end of thoughts that had no beginning', async () => {
    const aloud = 'Netflix pays $900K. Or maybe not';
    const script = says(`${aloud}</think>\n\n${fact}`);
    const { answer } = await askModel({ provider, question, script });

    expect(answer.claims.map(({ text }) => text)).toEqual([fact]);
    expect(answer).toMatchObject({ mode: 'model', leftOut: [], notices: [] });
  });

  test.each(notText)(
    'that answers with %s is not shown, and the guide is quoted',
    async (_, write) => {
      const script = (statements: PromptStatement[]) => says(write(labelOf(statements, '15–25%')));
      const { answer } = await askModel({ provider, question, script });

      expect(answer).toMatchObject({ mode: 'extractive', status: 'answered' });
      expect(answer.text).toMatch(quoted);
      expect(answer.text).not.toMatch(/"answer"|"text"|object Object|undefined|[{}`]/);
      expect(answer.citations).toHaveLength(1);
    },
  );

  test.each<[string, Step]>([
    ['keeps the connection open', { fault: 'open' }],
    ['does not say that nothing follows', { fault: 'undone' }],
  ])('that finishes and %s has answered', async (_, step) => {
    const script: Script = { kind: 'reply', steps: [fact, step] };
    const { answer, requests } = await askModel({ provider, question, script });

    expect(answer).toMatchObject({ mode: 'model', notices: [] });
    expect(answer.claims.map(({ text }) => text)).toEqual([fact]);
    expect(warn).not.toHaveBeenCalled();
    const isOpen = typeof step === 'object' && 'fault' in step && step.fault === 'open';
    await until(() => expect(requests[0]?.isAbandoned).toBe(isOpen));
  });

  test.each<[string, string]>([
    ['sentences without end', `${fact} `],
    ['a sentence without end', 'and Python developers in AI roles earn more '],
    ['a word without end', 'x'],
    ['a table without end', '| Level | Salary |\n'],
    ['a rule of a table without end', '-'],
  ])('that says %s is cut off, and the guide is quoted', async (_, piece) => {
    const long = piece.repeat(Math.ceil(200_000 / piece.length));
    const steps: Step[] = [`${fact}\n\n`, long, { fault: 'silence' }];
    const { answer, requests } = await askModel({
      provider,
      question: `${question} And which soft skills are expected?`,
      script: { kind: 'reply', steps, perToken: 2000 },
    });

    expect(answer.claims[0]?.text).toBe(fact);
    expect(answer.notices.map(({ code }) => code)).toContain('model-stopped');
    expect(answer.citations.length).toBeGreaterThan(1);
    expect(answer.leftOut.map(({ text }) => text).join('').length).toBeLessThanOrEqual(
      replyLimits.characters,
    );
    await until(() => expect(requests[0]?.isAbandoned).toBe(true));
  });

  test('that sends megabytes in one event is given up', async () => {
    const script: Script = { kind: 'reply', steps: ['x'.repeat(10_000_000)], perToken: 10_000_000 };
    const { answer } = await askModel({ provider, question, script });

    expect(answer).toMatchObject({ mode: 'extractive', status: 'answered', leftOut: [] });
    expect(String(warn.mock.calls[0]?.[0])).toMatch(/Its event is longer than/);
  });
});
