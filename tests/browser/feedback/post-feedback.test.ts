import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  feedbackBody,
  postFeedback,
  type RatedAnswer,
} from '../../../browser/feedback/post-feedback.ts';
import { english } from '../../../components/strings/en.ts';
import { readFeedbackRequest } from '../../../lib/server/requests/feedback-request.ts';
import { type FeedbackReason, feedbackReasons } from '../../../lib/wire/feedback.ts';
import { postOf } from '../../server/requests/refusal.ts';

const rated: RatedAnswer = {
  turnId: 'turn-1',
  question: 'What?',
  answer: 'That. [1](/guide/g)',
  guide: null,
  statementIds: ['pay.1'],
  mode: 'model',
  status: 'partial',
};
const endpoint = 'http://localhost/api/feedback';

function stubFetch(reply: () => Promise<Response>) {
  const fetch = vi.fn((_address: string, _options: RequestInit) => reply());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe('what is sent', () => {
  test('is the answer with its question, the rating and the words, and the server takes it', async () => {
    const body = feedbackBody(rated, 'down', { reasons: ['missed'], note: 'See “Pay”.' });
    expect(body).toEqual({
      id: 'turn-1',
      rating: 'down',
      reasons: ['missed'],
      note: 'See “Pay”.',
      question: 'What?',
      answer: 'That. [1](/guide/g)',
      guide: null,
      citations: ['pay.1'],
      mode: 'model',
      status: 'partial',
    });
    expect(await readFeedbackRequest(postOf(body))).toEqual(body);
  });

  test('has the reasons that the server knows', () => {
    const reasons = Object.keys(english.feedback.reasons) as FeedbackReason[];
    expect([...reasons].sort()).toEqual([...feedbackReasons].sort());
  });

  test('is cut to what the server takes', async () => {
    const long = {
      ...rated,
      answer: 'a'.repeat(30_000),
      statementIds: Array.from({ length: 80 }, (_, number) => `s.${number}`),
    };
    const body = feedbackBody(long, 'up');
    const { answer, citations } = await readFeedbackRequest(postOf(body));
    expect(answer).toHaveLength(20_000);
    expect(citations).toHaveLength(50);
  });

  test('goes out as JSON, once', async () => {
    const fetch = stubFetch(async () => Response.json({ ok: true }, { status: 201 }));
    const body = feedbackBody(rated, 'up');
    expect(await postFeedback(endpoint, body)).toEqual({ kind: 'sent' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: expect.any(AbortSignal),
    });
  });
});

describe('a failure', () => {
  const post = () => postFeedback(endpoint, feedbackBody(rated, 'up'));

  test('of the server has its code and its sentence', async () => {
    const error = { code: 'not-stored', message: 'Send it again.' };
    stubFetch(async () => Response.json({ error }, { status: 507 }));
    expect(await post()).toEqual({ kind: 'failed', ...error });
  });

  test('that is no answer of ours is a refusal', async () => {
    stubFetch(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await post()).toEqual({ kind: 'failed', code: 'refused', message: undefined });
  });

  test('of the network is told, not thrown', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await post()).toEqual({ kind: 'failed', code: 'unreachable', message: undefined });
  });
});
