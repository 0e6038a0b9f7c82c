import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { Failure, Turn } from '../../../browser/conversation/conversation.ts';
import { AnswerBody } from '../../../components/answer/answer-body.tsx';
import { AnswerEnd } from '../../../components/answer/answer-end.tsx';
import { LeftOutNote } from '../../../components/answer/answer-notes.tsx';
import { turnWith } from '../../browser/share/share-fixtures.ts';
import { renderView } from '../../render-view.ts';

const leftOut = [
  { text: 'All earn $1M.', reason: { code: 'figure-missing', values: { figure: '<b>$1M</b>' } } },
  { text: 'Kept long ago.', reason: 'The guide does not say this.' },
  { text: 'Of tomorrow.', reason: { code: 'of-tomorrow', values: {} } },
];
const reasonsIn = (html: string) =>
  Array.from(html.matchAll(/left-out-reason">([^<]*)</g), ([, reason]) => reason);

test('why a sentence was left out is said in the language of the interface', () => {
  const view = createElement(LeftOutNote, { leftOut });
  expect(reasonsIn(renderView(view, 'es'))).toEqual([
    'El pasaje citado no contiene la cifra &lt;b&gt;$1M&lt;/b&gt;.',
    'The guide does not say this.',
    '',
  ]);
  expect(reasonsIn(renderView(view))[0]).toBe(
    'The cited statement does not hold the figure &lt;b&gt;$1M&lt;/b&gt;.',
  );
});

const notice = { code: 'partial', values: {} };
const turn: Turn = turnWith({
  texts: [
    { id: 'answer-0', text: 'It pays.' },
    { id: 'notice-1', text: 'The guide says nothing more about this.', notice },
  ],
});

test('a notice is not marked as of another language, what the guide says is', () => {
  const html = renderView(createElement(AnswerBody, { turn, language: 'en' }), 'es');
  expect(html).toContain('<div lang="en" dir="auto">');
  expect(html).toContain('<div class="reading-note">');
});

const failing = (failure: Failure) =>
  createElement(AnswerEnd, {
    progress: { kind: 'failed' as const, failure },
    begun: false,
    onAskAgain: undefined,
  });

test.each([
  ['bad-request', 'El servidor no aceptó esta pregunta.'],
  ['too-large', 'La conversación es demasiado larga'],
  ['unknown-guide', 'La guía a la que preguntabas ya no está aquí.'],
  ['internal', 'El servidor no pudo responder.'],
  ['unfinished', 'No se pudo terminar la respuesta.'],
])('a refusal is told by its code where the interface is not English: %s', (code, said) => {
  const failure: Failure = { kind: 'refused', status: 400, message: 'Shorten it.', code };
  expect(renderView(failing(failure), 'es')).toContain(said);
  expect(renderView(failing(failure), 'es')).not.toContain('Shorten it.');
  expect(renderView(failing(failure))).toContain('Shorten it.');
});

test('a refusal of a code that is not known, or of an older version, is told as the server did', () => {
  const old: Failure = { kind: 'refused', status: 400, message: 'Shorten it.' };
  expect(renderView(failing(old), 'es')).toContain('Shorten it.');
  const strange: Failure = { ...old, code: 'constructor' };
  expect(renderView(failing(strange), 'es')).toContain('Shorten it.');
  const silent: Failure = { ...old, message: null };
  expect(renderView(failing(silent), 'es')).toContain('El servidor respondió con el estado 400.');
});
