import { describe, expect, test } from 'vitest';
import { readFeedbackRequest } from '../../../lib/server/requests/feedback-request.ts';
import { feedbackReasons } from '../../../lib/wire/feedback.ts';
import { expectRefusal, postOf } from './refusal.ts';

const plain = { id: 'turn-1', rating: 'up', question: 'What?', answer: 'That. [1](/guide/g)' };
const read = (body: unknown) => readFeedbackRequest(postOf(body));

describe('feedback', () => {
  test('may be a rating alone', async () => {
    expect(await read(plain)).toEqual(plain);
  });

  test('may say why, in words of its own, and what the answer was like', async () => {
    const full = {
      ...plain,
      rating: 'down',
      reasons: [...feedbackReasons],
      note: 'Größe 🐍\nis missing',
      guide: 'python',
      citations: ['pay.1', 'pay.2'],
      mode: 'model',
      status: 'partial',
    };
    expect(await read(full)).toEqual(full);
  });

  test('may be of an answer that broke off, without text, guide, mode and status', async () => {
    const broken = { ...plain, answer: '', guide: null, mode: null, status: null };
    expect(await read(broken)).toEqual(broken);
  });

  test('is kept without what nobody asked for, and without white space around texts', async () => {
    const more = {
      ...plain,
      note: ' Thanks.\n',
      question: 'What? ',
      email: 'me@example.org',
      time: 'never',
    };
    expect(await read(more)).toEqual({ ...plain, note: 'Thanks.' });
  });

  test('may be as long as its limits', async () => {
    const long = {
      ...plain,
      note: `${'n'.repeat(2000)}\n`,
      question: 'q'.repeat(4000),
      answer: 'a'.repeat(20_000),
      citations: Array.from({ length: 50 }, () => 'c'.repeat(300)),
    };
    expect(await read(long)).toEqual({ ...long, note: 'n'.repeat(2000) });
  });

  test('is JSON, however the header writes that', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON ;charset=utf-8']) {
      expect(await readFeedbackRequest(postOf(plain, type))).toEqual(plain);
    }
  });
});

test('feedback of over 64 KiB is refused with status 413', async () => {
  const message = 'The request is over 64 KiB. Shorten the note or the answer.';
  await expectRefusal(read({ ...plain, more: 'x'.repeat(64 * 1024) }), 413, message);
});

describe('feedback is refused with status 400 and the way to mend it', () => {
  const example = '{ "id": "…", "rating": "up", "question": "…", "answer": "…" }';
  test('for text', async () => {
    await expectRefusal(read('Good.'), 400, `The body is no JSON. Send ${example}.`);
  });

  test('for a list', async () => {
    const message = 'The body must be a JSON object { "id", "rating", "question", "answer" }.';
    await expectRefusal(read([plain]), 400, message);
  });

  const reasons =
    '"incorrect", "wrong-source", "incomplete", "off-topic", "outdated", "hard-to-follow", "missed", "wanted", "other"';

  test.each<[string, object, string]>([
    ['no id', { id: undefined }, '"id" must be the id of the answer, as a string.'],
    ['an id of blanks', { id: ' ' }, '"id" is empty. It must be the id of the answer.'],
    ['an endless id', { id: 'x'.repeat(101) }, '"id" has over 100 characters. Shorten it.'],
    ['stars', { rating: 5 }, '"rating" must be "up" or "down".'],
    ['reasons as text', { reasons: 'other' }, `"reasons" must be a list of ${reasons}.`],
    ['an unknown reason', { reasons: ['other', 'rude'] }, `"reasons.1" must be one of ${reasons}.`],
    [
      'more reasons than there are',
      { reasons: Array(10).fill('other') },
      '"reasons" names a reason twice. Name each once.',
    ],
    ['a note that is no text', { note: 5 }, '"note" must be the reader\'s own words, as a string.'],
    ['a long note', { note: 'x'.repeat(2001) }, '"note" has over 2000 characters. Shorten it.'],
    [
      'no question',
      { question: undefined },
      '"question" must be the question that was answered, as a string.',
    ],
    [
      'a long question',
      { question: 'x'.repeat(4001) },
      '"question" has over 4000 characters. Shorten it.',
    ],
    [
      'no answer',
      { answer: undefined },
      '"answer" must be the Markdown of the answer, as a string.',
    ],
    [
      'a long answer',
      { answer: 'x'.repeat(20_001) },
      '"answer" has over 20000 characters. Shorten it.',
    ],
    ['a guide that is no slug', { guide: 5 }, '"guide" must be the slug of a guide, as a string.'],
    ['citations as text', { citations: 'a.1' }, '"citations" must be a list of statement ids.'],
    [
      'a citation that is no id',
      { citations: [{}] },
      '"citations.0" must be a statement id, as a string.',
    ],
    [
      'an endless statement id',
      { citations: ['x'.repeat(301)] },
      '"citations.0" has over 300 characters. Shorten it.',
    ],
    [
      'too many citations',
      { citations: Array(51).fill('a.1') },
      '"citations" has over 50 statement ids. Leave some out.',
    ],
    ['another mode', { mode: 'magic' }, '"mode" must be "extractive" or "model".'],
    [
      'another status',
      { status: 'fine' },
      '"status" must be "answered", "partial" or "not-covered".',
    ],
  ])('for %s', async (_, change, message) => {
    await expectRefusal(read({ ...plain, ...change }), 400, message);
  });
});
