import { expect, test } from 'vitest';
import { namedThings } from '../../lib/language/named-things.ts';

test.each([
  ['Can I keep ponies?', ['keep', 'ponies'], ['ponies']],
  ['Is there a solarium?', ['solarium'], ['solarium']],
  ['Do toddlers swim?', ['toddlers', 'swim'], ['toddlers']],
  ['May I moor my rubber dinghy?', ['moor', 'rubber', 'dinghy'], ['dinghy']],
  ['What about fireworks?', ['fireworks'], ['fireworks']],
  ['Am I allowed to juggle?', ['allowed', 'juggle'], []],
  ['Can my cousin come along sooner?', ['along', 'sooner'], []],
  ['Do they live in Zurich?', ['live', 'Zurich'], ['Zurich']],
  ['Did you really wait?', ['really', 'wait'], []],
])('%s', (question, words, things) => {
  expect(namedThings(words, question)).toEqual(things);
});
