import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  answerText,
  conversationSchema,
  type Turn,
} from '../../../browser/conversation/conversation.ts';
import { turnInLanguage } from '../../../browser/conversation/turn-in-language.ts';
import { replyWording } from '../../../lib/strings/reply-wording.ts';
import type { Coded } from '../../../lib/wire/codes.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import { conversationOf, lastOf, receive, text } from './conversation-fixture.ts';

const unknown: Coded = { code: 'partial-words', values: { words: ['visa'] } };
const saidInEnglish = 'The guide does not mention “visa”.';

function answered(...parts: StreamPart[]): Turn {
  return receive(lastOf(conversationOf('Why?')), parts);
}

const shown = (turn: Turn, language: 'en' | 'es') =>
  answerText(turnInLanguage(turn, replyWording(language)));

test('a notice is shown in the language of the interface, what the guide says as it is', () => {
  const turn = answered(
    ...text('answer-1', 'One. [1](/guide/g#s)'),
    { type: 'data-notice', data: unknown },
    ...text('notice-1', saidInEnglish),
  );
  expect(turn.texts).toEqual([
    { id: 'answer-1', text: 'One. [1](/guide/g#s)' },
    { id: 'notice-1', text: saidInEnglish, notice: unknown },
  ]);
  expect(shown(turn, 'es')).toBe('One. [1](/guide/g#s)\n\nLa guía no menciona «visa».');
  expect(shown(turn, 'en')).toBe(`One. [1](/guide/g#s)\n\n${saidInEnglish}`);
});

test('two notices in a row keep their own codes', () => {
  const turn = answered(
    { type: 'data-notice', data: { code: 'context', values: { subjects: ['pay'] } } },
    ...text('notice-1', 'Still about pay.'),
    { type: 'text-end', id: 'notice-1' },
    { type: 'data-notice', data: unknown },
    ...text('notice-2', saidInEnglish),
  );
  expect(shown(turn, 'es')).toBe('Seguimos con «pay».\n\nLa guía no menciona «visa».');
  expect(turn.texts.map(({ id }) => id)).toEqual(['notice-1', 'notice-2']);
});

test('a notice of a code that is not known is shown as the text that came with it', () => {
  const turn = answered(
    { type: 'data-notice', data: { code: 'of-tomorrow', values: { when: 3 } } },
    ...text('notice-1', 'Said tomorrow.'),
  );
  expect(shown(turn, 'es')).toBe('Said tomorrow.');
});

test('an answer without codes is the same one, and one of an older version can be read', () => {
  const turn = answered(...text('notice-1', saidInEnglish));
  expect(turnInLanguage(turn, replyWording('es'))).toBe(turn);
  const summary = {
    status: 'partial' as const,
    mode: 'model' as const,
    leftOut: [{ text: 'All earn $1M.', reason: 'The guide does not say this.' }],
    nearest: [],
    followUps: [],
  };
  const kept = { ...conversationOf('Why?'), turns: [{ ...turn, summary }] };
  expect(v.parse(conversationSchema, structuredClone(kept))).toEqual(kept);
});

test('what is kept with its codes is read as it was', () => {
  const summary = {
    status: 'partial' as const,
    mode: 'model' as const,
    leftOut: [{ text: 'A.', reason: { code: 'name-missing', values: { name: 'A' } } }],
    nearest: [],
    followUps: [],
  };
  const turn = answered({ type: 'data-notice', data: unknown }, ...text('notice-1', 'x'), {
    type: 'data-answer',
    data: summary,
  });
  const kept = { ...conversationOf('Why?'), turns: [turn] };
  expect(v.parse(conversationSchema, structuredClone(kept))).toEqual(kept);
});
