import { describe, expect, test } from 'vitest';
import { readCitationsRequest } from '../../../lib/server/requests/citations-request.ts';
import { expectRefusal, postOf } from './refusal.ts';

const citation = { guide: 'g', statementId: 'pay.1', quote: 'It pays.' };
const read = (body: unknown) => readCitationsRequest(postOf(body));

describe('a request for citations', () => {
  test('gives the quoted statements alone', async () => {
    const citations = [{ ...citation, number: 1, href: '/guide/g' }, citation];
    expect(await read({ citations, turns: [] })).toEqual([citation, citation]);
  });

  test('has whole characters alone, so that it fits into an address', async () => {
    const [quoted] = await read({ citations: [{ ...citation, statementId: 'pay.\ud83d' }] });
    expect(quoted?.statementId).toBe('pay.\ufffd');
  });

  test('may hold none, and as many as 200', async () => {
    expect(await read({ citations: [] })).toEqual([]);
    expect(await read({ citations: Array(200).fill(citation) })).toHaveLength(200);
  });
});

describe('it is refused with the way to mend it', () => {
  const list = '"citations" must be a list of { "guide", "statementId", "quote" }.';
  test.each<[string, unknown, string]>([
    [
      'text',
      'pay.1',
      'The body is no JSON. Send { "citations": [{ "guide": "…", "statementId": "…", "quote": "…" }] }.',
    ],
    ['a list', [citation], 'The body must be a JSON object { "citations" }.'],
    ['nothing to check', {}, list],
    ['one citation without a list', { citations: citation }, list],
    [
      'ids alone',
      { citations: ['pay.1'] },
      '"citations.0" must be an object { "guide", "statementId", "quote" }.',
    ],
    [
      'no guide',
      { citations: [{ ...citation, guide: null }] },
      '"citations.0.guide" must be the slug of a guide, as a string.',
    ],
    [
      'no id',
      { citations: [{ guide: 'g', quote: 'It pays.' }] },
      '"citations.0.statementId" must be the id of a statement, as a string.',
    ],
    [
      'no quote',
      { citations: [{ guide: 'g', statementId: 'pay.1' }] },
      '"citations.0.quote" must be the quoted statement, as a string.',
    ],
    [
      'an endless quote',
      { citations: [{ ...citation, quote: 'x'.repeat(4001) }] },
      '"citations.0.quote" has over 4000 characters. Send it as the citation has it.',
    ],
    [
      'too many',
      { citations: Array(201).fill(citation) },
      '"citations" has over 200 entries. Send the rest in another request.',
    ],
  ])('for %s', async (_, body, message) => {
    await expectRefusal(read(body), 400, message);
  });

  test('for over 256 KiB', async () => {
    const message = 'The request is over 256 KiB. Send the citations in several requests.';
    await expectRefusal(read('x'.repeat(256 * 1024 + 1)), 413, message);
  });
});
