import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerEvent } from '../../lib/types.ts';
import type { Script, Step } from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { askModel, askSilentModel, providers, startAsking } from './ask-model.ts';

const question = 'Do Python developers in AI roles earn more than generalists?';
const fact = 'Python developers in AI roles often earn 15–25% more than generalists';
const whole = `${fact}. `;
/** With a part that the model does not come to. */
const twofold = `${question} And which soft skills are expected?`;
const html = '<!doctype html><title>Sign in</title><p>Please sign in.</p>';
// Half of "Generalists often earn 15–25% more when they move to AI roles.", and false on its own.
const half = 'Generalists often earn 15–25% more';
const noticeBefore = 'The language model did not answer, so this answer is quoted from the guide.';
const noticeBetween =
  'The language model did not finish its answer, so the rest is quoted from the guide.';
const takesOver =
  /^The language model failed; the guide is quoted instead\. \w+(?: \(HTTP \S+\))?: /;

const silent = /^The model was silent for 300 ms\.$/;
const cutOff = /^Failed to process successful response$|terminated/;
const unfinished = /"interrupted"|without a finish/;
const broken = /^JSON parsing failed/;
const wordless = /without a word/;
const filtered = /finished with "content-filter"/;
const tools = /finished with "tool-calls"/;

const silentBefore: [string, Script, RegExp][] = [
  ['refuses the key (401)', { kind: 'error', status: 401 }, /^Incorrect API key/],
  ['limits the rate (429)', { kind: 'error', status: 429 }, /^Rate limit/],
  ['has an error (500)', { kind: 'error', status: 500 }, /^The server had an error/],
  ['is overloaded (503)', { kind: 'error', status: 503 }, /overloaded/],
  ['never answers', { kind: 'mute' }, silent],
  ['answers without a token', replies({ fault: 'silence' }), silent],
  ['has nothing to say', replies(), wordless],
  ['says only white space', replies(' \n\n '), wordless],
  ['falls silent in its first sentence', replies(half, { fault: 'silence' }), silent],
  ['is cut in its first sentence', replies(half, { fault: 'cut' }), cutOff],
  ['ends its stream without a finish', replies(half, { fault: 'end' }), unfinished],
  ['sends a broken event', replies(half, { fault: 'malformed' }, ' in AI roles.'), broken],
  ['reaches its limit', { kind: 'reply', steps: [half], finish: 'length' }, wordless],
  ['is stopped by a filter', { kind: 'reply', steps: [half], finish: 'content_filter' }, filtered],
  [
    'calls a tool instead',
    { kind: 'reply', steps: [{ fault: 'tool' }], finish: 'tool_calls' },
    tools,
  ],
  ['tells of an error in its stream', replies({ fault: 'error' }), /overloaded/],
  ['sends a page for people', { kind: 'body', type: 'text/html', body: html }, unfinished],
  ['sends an empty body', { kind: 'body', type: 'text/event-stream', body: '' }, unfinished],
  ['sends JSON and no stream', { kind: 'body', type: 'application/json', body: '{}' }, unfinished],
  [
    'sends an error as a page',
    { kind: 'body', status: 502, type: 'text/html', body: html },
    /HTTP 502|Bad Gateway/,
  ],
  ['thinks and says nothing', replies({ thought: 'Let me see. ' }), wordless],
  ['thinks aloud without an end', replies(`<think>${whole}So it is. `), wordless],
  ['is too slow', { kind: 'reply', steps: [whole], pauseMs: 400 }, silent],
];

const brokenBetween: [string, Script, RegExp][] = [
  ['falls silent', replies(whole, half, { fault: 'silence' }), silent],
  ['is cut', replies(whole, half, { fault: 'cut' }), cutOff],
  ['ends its stream without a finish', replies(whole, half, { fault: 'end' }), unfinished],
  ['sends a broken event', replies(whole, half, { fault: 'malformed' }, ' in AI roles. '), broken],
  [
    'calls a tool',
    { kind: 'reply', steps: [whole, { fault: 'tool' }], finish: 'tool_calls' },
    tools,
  ],
  [
    'is stopped by a filter',
    { kind: 'reply', steps: [whole, half], finish: 'content_filter' },
    filtered,
  ],
  ['tells of an error', replies(whole, half, { fault: 'error' }), /overloaded/],
];

describe.each(providers)('when a model of the provider "%s"', (provider, path) => {
  let warn = vi.spyOn(console, 'warn');
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  test.each(silentBefore)('%s, the guide is quoted instead', async (_, script, reason) => {
    const { answer, requests } =
      reason === silent
        ? await askSilentModel(
            { provider, question, script, timeoutMs: 300 },
            (_events, { length }) => length > 0,
          )
        : await askModel({ provider, question, script });

    expect(answer).toMatchObject({ mode: 'extractive', status: 'answered', leftOut: [] });
    expect(answer.text.startsWith(`${noticeBefore}\n\n`)).toBe(true);
    expect(answer.text).not.toContain(half);
    expect(answer.citations[0]?.section.id).toBe('trajectories');
    expect(answer.claims[0]?.text).toContain(fact);
    expect(requests.map((request) => request.path)).toEqual([path]);
    expect(loggedReasons(warn.mock.calls)).toEqual([expect.stringMatching(reason)]);
  });

  test.each(brokenBetween)('%s half way, its whole sentences stay', async (_, script, reason) => {
    const { answer, requests } =
      reason === silent
        ? await askSilentModel({ provider, question: twofold, script, timeoutMs: 300 }, (events) =>
            events.some(({ type }) => type === 'text'),
          )
        : await askModel({ provider, question: twofold, script });

    const [said = '', ...rest] = answer.text.split('\n\n');
    expect(said).toMatch(new RegExp(`^${fact}\\. \\[1\\]\\(\\S+\\)$`));
    expect(rest[0]).toBe(noticeBetween);
    expect(answer.claims.length).toBeGreaterThan(1);
    expect(answer).toMatchObject({ mode: 'extractive', status: 'answered' });
    expect(answer.text).not.toContain(half);
    expect(answer.leftOut.map(({ text }) => text)).not.toContain(half);
    expect(requests).toHaveLength(1);
    expect(loggedReasons(warn.mock.calls)).toEqual([expect.stringMatching(reason)]);
  });

  test('stops where nothing is left to quote, nothing more is told of it', async () => {
    const script = replies(whole, half, { fault: 'cut' });
    const { answer } = await askModel({ provider, question, script });

    expect(answer).toMatchObject({ mode: 'model', status: 'answered', notices: [] });
    expect(answer.claims.map(({ text }) => text)).toEqual([`${fact}.`]);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('is given up for its silence, its connection is closed', async () => {
    const script = replies({ fault: 'silence' });
    const { requests } = await askSilentModel(
      { provider, question, script, timeoutMs: 150 },
      (_events, { length }) => length > 0,
    );

    await until(() => expect(requests[0]?.isAbandoned).toBe(true));
  });
});

describe.each(providers)('a model of the provider "%s"', (provider) => {
  test('that is slow but in time is waited for', async () => {
    const script: Script = { kind: 'reply', steps: [whole], pauseMs: 10 };
    const { answer } = await askModel({ provider, question, script });

    expect(answer.mode).toBe('model');
    expect(answer.text).toContain(fact);
  });

  test('that reaches its limit keeps its whole sentences and loses the half one', async () => {
    const script: Script = { kind: 'reply', steps: [whole, half], finish: 'length' };
    const { answer } = await askModel({ provider, question, script });

    expect(answer.mode).toBe('model');
    expect(answer.claims.map(({ text }) => text)).toEqual([`${fact}.`]);
    expect(answer.leftOut).toEqual([]);
  });

  test('is hung up on when the reader stops in mid-sentence, and nothing more is said', async () => {
    const stop = new AbortController();
    const { events, server } = await startAsking({
      provider,
      question,
      script: replies(whole, half, { fault: 'silence' }),
      signal: stop.signal,
    });

    const seen: AnswerEvent[] = [];
    const reading = (async () => {
      for await (const event of events) {
        seen.push(event);
        if (event.type === 'text') stop.abort();
      }
    })();

    await expect(reading).rejects.toThrow('The answer was stopped.');
    expect(seen.map(({ type }) => type)).toEqual(['citation', 'text']);
    await until(() => expect(server.requests[0]?.isAbandoned).toBe(true));
  });

  test('is hung up on when the reader stops before its first token', async () => {
    const stop = new AbortController();
    const script: Script = { kind: 'mute' };
    const { events, server } = await startAsking({
      provider,
      question,
      script,
      signal: stop.signal,
    });

    const reading = readAll(events);
    await until(() => expect(server.requests).toHaveLength(1));
    stop.abort();

    await expect(reading).rejects.toThrow('The answer was stopped.');
    await until(() => expect(server.requests[0]?.isAbandoned).toBe(true));
  });

  test('is hung up on when nobody takes the rest of its answer', async () => {
    const script = replies(whole, half, { fault: 'silence' });
    const { events, server } = await startAsking({ provider, question, script });

    for await (const event of events) if (event.type === 'text') break;

    await until(() => expect(server.requests[0]?.isAbandoned).toBe(true));
  });

  test('is not asked at all when the reader has already stopped', async () => {
    const signal = AbortSignal.abort();
    const { events, server } = await startAsking({
      provider,
      question,
      script: replies(whole),
      signal,
    });

    await expect(readAll(events)).rejects.toThrow('The answer was stopped.');
    await sleep(20);
    expect(server.requests).toEqual([]);
  });
});

async function readAll(events: AsyncIterable<AnswerEvent>): Promise<void> {
  for await (const _ of events);
}

// What the log says of each takeover, one line each, behind its fixed beginning.
function loggedReasons(calls: unknown[][]): string[] {
  return calls.map(([line, ...more]) => {
    expect(more).toEqual([]);
    expect(line).toMatch(takesOver);
    expect(line).not.toContain('\n');
    return String(line).replace(takesOver, '');
  });
}

function replies(...steps: Step[]): Script {
  return { kind: 'reply', steps };
}
