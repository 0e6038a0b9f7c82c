import { expect, test } from 'vitest';
import { tellingWords } from '../../lib/language/telling-words.ts';

test.each([
  ['Am I entitled to a sauna?', ['entitled', 'sauna'], ['sauna']],
  ['Does somebody own the sauna?', ['somebody', 'sauna'], ['sauna']],
  ['May I anchor by the jetty?', ['anchor', 'jetty'], ['jetty']],
  ['Is there parking at the jetty?', ['parking', 'jetty'], ['parking', 'jetty']],
  ['Was it really invented in Zurich?', ['invented', 'Zurich'], ['Zurich']],
  ['Someone wants to borrow the sloop', ['wants', 'sloop'], ['sloop']],
  ['Are they entitled?', ['entitled'], []],
  ['What is due after two winters?', ['two', 'winters'], ['winters']],
  ['Do I have to swim to the raft?', ['swim', 'raft'], ['raft']],
  ['May I leave without mooring the sloop?', ['mooring', 'sloop'], ['sloop']],
  ['Is there a pier without moorings nearby?', ['moorings', 'nearby'], ['moorings', 'nearby']],
])('%s', (question, words, telling) => {
  expect(tellingWords(words, question)).toEqual(telling);
});
