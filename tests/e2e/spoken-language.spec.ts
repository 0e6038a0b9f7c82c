// What Signpost says of an answer is in the reader's language: on the page, and for any other client.
import { expect } from '@playwright/test';
import { dataOf, readWire } from '../stream/read-wire.ts';
import { test } from './reader-test.ts';
import { ask, expectSpanish, newest, state } from './spanish-page.ts';

test('what is said of an answer is Spanish, and English once the interface is', async ({
  page,
}) => {
  test.slow();
  const said: [question: string, spanish: string, english: string][] = [
    [
      'hello',
      '¡Hola! Respondo preguntas a partir de «Python',
      'Hello! I answer questions from “Python',
    ],
    [
      'wat are the soft skils?',
      'Pon «wat», «skils» entre comillas para preguntarlo tal como lo escribiste.',
      'Put “wat”, “skils” in quotation marks to ask for it as typed.',
    ],
    ['And at senior level?', 'Seguimos con ', 'Still about '],
    [
      'What are the visa rules in Germany?',
      'La guía no responde a esto: no dice nada sobre «visa» o «Germany».',
      'The guide does not answer this: it says nothing about “visa” or “Germany”.',
    ],
    [
      '¿Cuánto gana un programador de Python?',
      'Solo sé leer preguntas en inglés',
      'I can only read questions in English',
    ],
    ['thanks', 'De nada.', 'You are welcome.'],
  ];
  await page.goto('/?lang=es');
  for (const [question, spanish] of said) {
    const sent = page.waitForRequest('**/api/chat');
    await ask(page, question);
    expect((await sent).postDataJSON()).toMatchObject({ lang: 'es' });
    await expect(state(page)).toHaveText(/^Respuesta lista/);
    await expect(newest(page)).toContainText(question);
    await expect(newest(page)).toContainText(spanish);
  }
  await expectSpanish(page, 'of an answer');

  await page.goto(`${new URL(page.url()).pathname}?lang=en`);
  const turns = page.getByRole('article');
  await expect(turns).toHaveCount(said.length);
  for (const [at, [, spanish, english]] of said.entries()) {
    await expect(turns.nth(at)).toContainText(english);
    await expect(turns.nth(at)).not.toContainText(spanish);
  }
});

test('a failure inside the server is told in Spanish too', async ({ page }) => {
  const refused = { error: { code: 'bad-request', message: 'The question is wrong.' } };
  const broken = 'data: {"type":"error","errorText":"The answer could not be finished."}\n\n';
  await page.goto('/?lang=es');
  await page.route('**/api/chat', (route) => route.fulfill({ status: 400, json: refused }), {
    times: 1,
  });
  await ask(page, 'What are the core Python skills?');
  await expect(newest(page)).toContainText('El servidor no aceptó esta pregunta.');
  await page.route('**/api/chat', (route) => route.fulfill({ body: broken }), { times: 1 });
  await page.getByRole('button', { name: 'Volver a intentarlo' }).click();
  await expect(newest(page)).toContainText('No se pudo terminar la respuesta.');
  await expectSpanish(page, 'after a failure inside the server');
});

const refusals = {
  en: 'The guide does not answer this: it says nothing about “visa” or “Germany”.',
  es: 'La guía no responde a esto: no dice nada sobre «visa» o «Germany».',
};
for (const [how, lang, accepted, told] of [
  ['by its body', 'es', 'en', refusals.es],
  ['by its headers', undefined, 'es-MX,es;q=0.9', refusals.es],
  ['by its body, in one that is not spoken,', 'fr', 'fr', refusals.en],
  ['not at all', undefined, '', refusals.en],
] as const) {
  test(`a client that names a language ${how} reads notices in it, with their codes`, async ({
    request,
  }) => {
    const question = { type: 'text', text: 'What are the visa rules in Germany?' };
    const response = await request.post('/api/chat', {
      headers: { 'accept-language': accepted },
      data: { id: 'c', lang, messages: [{ id: 'm', role: 'user', parts: [question] }] },
    });
    const { chunks } = await readWire(new Response(await response.text()));
    const values = { words: ['visa', 'Germany'] };
    expect(dataOf(chunks, 'data-notice')).toEqual([{ code: 'not-covered-words', values }]);
    const types = chunks.map(({ type }) => type);
    expect(types.slice(types.indexOf('data-notice'))).toEqual([
      ...['data-notice', 'text-start', 'text-delta', 'text-end', 'data-answer', 'finish'],
    ]);
    expect(chunks.flatMap(({ delta }) => delta ?? []).join('')).toBe(told);
  });
}
