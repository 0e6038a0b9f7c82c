import { APICallError } from '@ai-sdk/provider';
import { describe, expect, test } from 'vitest';
import { failureReason, secretsOf } from '../../lib/models/failure-reason.ts';

const apiKey = 'k3y/with+signs="&"';
const service = { apiKey, baseUrl: 'https://us%40er:pass%2Fword@model.example/v1?token=t0ken' };
const secrets = secretsOf(service);

describe('the reason of a failure', () => {
  test.each<[string, unknown, string]>([
    ['an error', new TypeError('fetch failed'), 'TypeError: fetch failed'],
    ['an error in lines', new Error('a\n  b\tc'), 'Error: a b c'],
    ['a text', 'no more tokens', 'Error: no more tokens'],
    ['an object', { type: 'server_error', code: 'x', message: 'Busy.' }, 'server_error: Busy.'],
    ['an object in an object', { type: 'error', error: { message: 'Busy.' } }, 'error: Busy.'],
    ['an object that says nothing', { code: 7 }, 'Error: It failed without a message.'],
    ['nothing', undefined, 'Error: It failed without a message.'],
  ])('is one line for %s', (_, error, line) => {
    expect(failureReason(error)).toBe(line);
  });

  test('has the status of what a service refuses, and the cause of what breaks', () => {
    expect(failureReason(callError('No such model.', 404))).toBe(
      'AI_APICallError (HTTP 404): No such model.',
    );
    expect(failureReason(callError('Failed to read.', 200, new Error('terminated')))).toBe(
      'AI_APICallError (HTTP 200): terminated',
    );
  });

  test('is short', () => {
    expect(failureReason(new Error('so '.repeat(1_000_000))).length).toBeLessThanOrEqual(300);
  });

  test.each([
    ['the key', apiKey],
    ['the key in an address', encodeURIComponent(apiKey)],
    ['the key in JSON', JSON.stringify(apiKey).slice(1, -1)],
    ['the key as it is sent', btoa(apiKey)],
    ['the password', 'pass/word'],
    ['the password in an address', 'pass%2Fword'],
    ['a parameter of the address', 't0ken'],
  ])('holds no word of %s', (_, secret) => {
    const told = failureReason(new Error(`Wrong ${secret}, or "${secret}"`), secrets);
    expect(told).toBe('Error: Wrong …, or "…"');
  });

  test.each([
    ['Incorrect API key provided: sk-proj-abc_DEF*****xyz.', 'Incorrect API key provided: ….'],
    [
      'Header "Authorization: Bearer abc.def" is wrong',
      'Header "Authorization: Bearer …" is wrong',
    ],
    ['Cannot reach http://me:secret@model.example/v1', 'Cannot reach http://…@model.example/v1'],
  ])('holds nothing that looks like a secret: %s', (message, told) => {
    expect(failureReason(new Error(message))).toBe(`Error: ${told}`);
  });

  test('keeps words that a short key happens to be', () => {
    const none = secretsOf({ apiKey: 'x', baseUrl: undefined });
    expect(failureReason(new Error('max exceeded'), none)).toBe('Error: max exceeded');
  });
});

function callError(message: string, statusCode: number, cause?: Error): APICallError {
  const request = { url: 'http://model.example', requestBodyValues: {} };
  return new APICallError({ message, statusCode, cause, ...request });
}
