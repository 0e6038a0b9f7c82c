import { expect, test } from 'vitest';
import { DeltaJoiner } from '../../lib/models/joined-deltas.ts';

/** What leaves of events that come together. */
function joined(events: (object | string)[]): unknown[] {
  const given: unknown[] = [];
  const joiner = new DeltaJoiner((data) => given.push(data === '[DONE]' ? data : JSON.parse(data)));
  for (const event of events)
    joiner.push(typeof event === 'string' ? event : JSON.stringify(event));
  joiner.flush();
  return given;
}

const chunk = (delta: object, rest: object = {}, choice: object = {}) => ({
  id: '1',
  model: 'm',
  choices: [{ index: 0, delta, finish_reason: null, ...choice }],
  ...rest,
});
const said = (text: string, rest: object = {}) => ({
  type: 'response.output_text.delta',
  item_id: 'a',
  content_index: 0,
  delta: text,
  logprobs: [],
  ...rest,
});

test.each<[string, (object | string)[], unknown[]]>([
  [
    'of the chat completions',
    [chunk({ content: 'A “loaf' }), chunk({ content: '” \n' }), chunk({ content: '🍞.' })],
    [chunk({ content: 'A “loaf” \n🍞.' })],
  ],
  [
    'that name who speaks each time, and no tools',
    [
      chunk({ role: 'assistant', content: 'A ', tool_calls: null }),
      chunk({ role: 'assistant', content: 'loaf.', tool_calls: null }),
    ],
    [chunk({ role: 'assistant', content: 'A loaf.', tool_calls: null })],
  ],
  [
    'that are thoughts',
    [chunk({ reasoning_content: 'Hm' }), chunk({ reasoning_content: 'm.' })],
    [chunk({ reasoning_content: 'Hmm.' })],
  ],
  ['of the Responses API', [said('A '), said('loaf.')], [said('A loaf.')]],
  [
    'that are cut within a letter',
    [chunk({ content: '\ud83c' }), chunk({ content: '\udf5e' })],
    [chunk({ content: '🍞' })],
  ],
])('tokens %s are joined', (_, events, wanted) => {
  expect(joined(events)).toEqual(wanted);
});

test.each<[string, (object | string)[]]>([
  ['words behind a thought', [chunk({ reasoning: 'Hm.' }), chunk({ content: 'A loaf.' })]],
  [
    'the first token that names who speaks',
    [chunk({ role: 'assistant', content: '' }), chunk({ content: 'A' })],
  ],
  [
    'a token with which the reply ends',
    [chunk({ content: 'A' }), chunk({ content: '.' }, {}, { finish_reason: 'stop' })],
  ],
  [
    'a token that tells what was used',
    [chunk({ content: 'A' }), chunk({ content: '.' }, { usage: { total_tokens: 2 } })],
  ],
  ['a call of a tool', [chunk({ content: 'A' }), chunk({ tool_calls: [{ index: 0 }] })]],
  ['an error', [chunk({ content: 'A' }), { error: { message: 'overloaded' } }]],
  ['another choice', [chunk({ content: 'A' }), chunk({ content: 'B' }, {}, { index: 1 })]],
  [
    'how likely a token was',
    [said('A', { logprobs: [{ logprob: -1 }] }), said('B', { logprobs: [{ logprob: -1 }] })],
  ],
  ['another text of the reply', [said('A'), said('B', { item_id: 'b' })]],
  ['the end of a stream', [chunk({ content: 'A' }), '[DONE]']],
  [
    'events of no text',
    [{ type: 'response.created' }, '{"choices": [{"delta": null}]}', '[1]', '{"choices": [null]}'],
  ],
])('%s is told by itself, in its place', (_, events) => {
  const each = events.map((event) =>
    typeof event === 'string' && event !== '[DONE]' ? JSON.parse(event) : event,
  );
  expect(joined(events)).toEqual(each);
});

test('what is no JSON is passed on as it came', () => {
  const given: string[] = [];
  const joiner = new DeltaJoiner((data) => given.push(data));
  for (const data of ['{"choices": [', '{"a":  1}']) joiner.push(data);
  expect(given).toEqual(['{"choices": [', '{"a":  1}']);
});

test('a joined text is no longer than two of the longest events', () => {
  const texts = joined(Array.from({ length: 5000 }, () => chunk({ content: 'loaf ' }))).map(
    (event) => (event as ReturnType<typeof chunk>).choices[0]?.delta as { content: string },
  );
  expect(texts.map(({ content }) => content).join('')).toBe('loaf '.repeat(5000));
  expect(Math.max(...texts.map(({ content }) => content.length))).toBeLessThan(2 * 2048);
});
