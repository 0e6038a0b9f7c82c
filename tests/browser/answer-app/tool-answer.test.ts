// What the tool gives, as a turn that the views of an answer are drawn from.
import { expect, test } from 'vitest';
import { answeredTurn, askedTurn, readInput } from '../../../browser/answer-app/tool-answer.ts';
import { answerText, citedSources } from '../../../browser/conversation/conversation.ts';
import { turnInLanguage } from '../../../browser/conversation/turn-in-language.ts';
import { replyWording } from '../../../lib/strings/reply-wording.ts';

const href = 'https://guide.example/guide/bread?cite=dough.1#dough';
const citation = {
  ...{ number: 1, guide: 'bread', statementId: 'dough.1', quote: 'A dough rests.', href },
  section: { id: 'dough', title: 'Dough', path: ['Dough'] },
};
const structuredContent = {
  ...{ question: 'How long?', status: 'answered', mode: 'extractive', nearest: [] },
  ...{ claims: [{ text: 'A dough rests.', citations: [1] }], citations: [citation] },
  followUps: ['Why?'],
};
const content = [
  { type: 'text', text: `A dough rests. [1](${href})\n\nSources:\n\n- [1](${href})` },
];
const leftOut = [{ text: 'It sings.', reason: { code: 'unsupported', values: {} } }];
const _meta = { 'signpost/answer': { texts: [{ text: `A dough rests. [1](${href})` }], leftOut } };

test('an answer is drawn from what is meant for the view', () => {
  const turn = answeredTurn(askedTurn('how long'), { content, structuredContent, _meta });
  expect(answerText(turn)).toBe(`A dough rests. [1](${href})`);
  expect(citedSources(turn)).toEqual([citation]);
  expect(turn).toMatchObject({
    question: 'How long?',
    progress: { kind: 'complete' },
    summary: { status: 'answered', mode: 'extractive', leftOut, followUps: ['Why?'] },
  });
});

test('a notice keeps its code, so that it is said in the language of the host', () => {
  const notice = { code: 'not-covered', values: {} };
  const texts = [{ text: 'The guide does not answer this.', notice }, { text: 'A dough rests.' }];
  const meta = { 'signpost/answer': { texts, leftOut } };
  const turn = answeredTurn(askedTurn('how long'), { content, structuredContent, _meta: meta });
  expect(turnInLanguage(turn, replyWording('es')).texts).toEqual([
    { id: 'notice-0', text: 'La guía no responde a esto.', notice },
    { id: 'answer-1', text: 'A dough rests.' },
  ]);
});

test('a host that leaves that out shows the text for models', () => {
  const turn = answeredTurn(askedTurn('how long'), { content, structuredContent });
  expect(answerText(turn)).toBe(content[0]?.text);
  expect(turn.summary?.leftOut).toEqual([]);
});

test('a failure is told in the words of the server', () => {
  const failed = { isError: true, content: [{ type: 'text', text: 'There is no guide "soup".' }] };
  expect(answeredTurn(askedTurn('How long?'), failed)).toMatchObject({
    question: 'How long?',
    progress: { failure: { kind: 'refused', message: 'There is no guide "soup".' } },
  });
});

const script = { ...citation, href: 'javascript:alert(1)' };

test.each([
  undefined,
  'text',
  { structuredContent: { status: 'answered' } },
  { structuredContent: { ...structuredContent, citations: [script] } },
])('what is no answer of ours is none: %j', (result) => {
  const turn = answeredTurn(askedTurn('How long?'), result);
  expect(turn.progress).toEqual({ kind: 'failed', failure: { kind: 'broken-off' } });
  expect([turn.texts, turn.citations]).toEqual([[], []]);
});

test.each([
  [
    { arguments: { question: 'How long?', guide: 'bread' } },
    { question: 'How long?', guide: 'bread' },
  ],
  [{ arguments: { question: 5 } }, undefined],
  [undefined, undefined],
])('of what the tool was given, %j is %j', (params, input) => {
  expect(readInput(params)).toEqual(input);
});
