// A model that does not come to an end, and one that fails again and again.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Script, Step } from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { askModel, providers, says, startScriptedModel } from './ask-model.ts';

const question = 'Do Python developers in AI roles earn more than generalists?';
const twofold = `${question} And which soft skills are expected?`;
const fact = 'Python developers in AI roles often earn 15–25% more than generalists.';
/** A budget, and what it may be late on a busy machine: each of the replies goes on for longer. */
const answerMs = 600;
const late = 10_000;

/** The bytes of a response may be over before its time. */
const overBudget = /The time for the answer was over|Its response is longer than/;

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});

function logged(): string[] {
  return warn.mock.calls.map(([line]) => String(line));
}

describe.each(providers)('a model of the provider "%s"', (provider) => {
  // The first of all: what an answer loads at first takes a time in which a busy machine has no model asked.
  test('that answers is asked by each reader', async () => {
    const { server, ask } = await startScriptedModel({ provider, script: says(fact) });
    for (let reader = 0; reader < 5; reader += 1) {
      expect((await collectAnswer(question, ask({ question }))).mode).toBe('model');
    }

    expect(server.requests).toHaveLength(5);
    expect(logged()).toEqual([]);
  });

  test.each<[string, Step[], number]>([
    ['thinks without end', [{ thought: 'Let me see. '.repeat(5000) }], 2],
    ['thinks without end, as fast as it is read', [{ thought: 'Hm. '.repeat(5_000_000) }], 0],
    ['thinks aloud without end', ['<think>', 'Let me see. '.repeat(5000)], 2],
    ['says one word after the other', [`${fact} And `, 'so on '.repeat(5000)], 100],
  ])('that %s is given up in time', async (_, steps, pauseMs) => {
    const script: Script = { kind: 'reply', steps, pauseMs };
    let began = 0;
    const { answer, requests } = await askModel({
      provider,
      question: twofold,
      script: () => {
        began = performance.now();
        return script;
      },
      answerMs,
    });

    expect(performance.now() - began).toBeLessThan(answerMs + late);
    expect(answer.mode).toBe('extractive');
    expect(answer.text).toMatch(
      /^(?:Python developers in AI roles|The language model did not answer)/,
    );
    expect(answer.citations.length).toBeGreaterThan(1);
    expect(logged()).toEqual([expect.stringMatching(overBudget)]);
    await until(() => expect(requests[0]?.isAbandoned).toBe(true));
  });

  test('that hangs is not waited for by each reader', async () => {
    const { server, ask } = await startScriptedModel({
      provider,
      script: { kind: 'mute' },
      timeoutMs: 300,
    });
    for (let reader = 0; reader < 20; reader += 1) {
      const answer = await collectAnswer(question, ask({ question }));
      expect(answer).toMatchObject({ mode: 'extractive', status: 'answered' });
      expect(answer.notices[0]?.code).toBe('model-silent');
    }

    expect(server.requests.length).toBeLessThanOrEqual(3);
    const failed = expect.stringMatching(/^The language model failed/);
    const left = expect.stringMatching(/^The language model is not asked for 30 s/);
    expect(logged()).toEqual([failed, failed, left, failed]);
  });

  test('that asks to be left alone is not asked again before', async () => {
    const { server, ask } = await startScriptedModel({
      provider,
      script: { kind: 'error', status: 429, retryAfter: 60 },
    });
    for (let reader = 0; reader < 3; reader += 1) {
      expect(await collectAnswer(question, ask({ question }))).toMatchObject({
        mode: 'extractive',
        status: 'answered',
      });
    }

    expect(server.requests).toHaveLength(1);
    expect(logged()).toContainEqual(expect.stringMatching(/is not asked for 60 s/));
  });
});
