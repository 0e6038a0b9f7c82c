// Every code of a notice and of a reason, with values as they come, and its sentence in each language.
import { describe, expect, test } from 'vitest';
import { replies as english } from '../../lib/strings/en/replies.ts';
import { replies as spanish } from '../../lib/strings/es/replies.ts';
import type { Notice, Reason } from '../../lib/wire/codes.ts';
import { noticeSaid, reasonSaid } from './said.ts';

type Case<Coded> = [coded: Coded, english: string, spanish: string];

const named = <Coded extends { code: string }>(cases: Case<Coded>[]) =>
  cases.map((each) => [each[0].code, each] as const);

const asks = 'show for every sentence where the guide says it. What would you like to know?';
const pregunta = 'muestro, para cada frase, dónde lo dice la guía. ¿Qué te gustaría saber?';
const notices: Case<Notice>[] = [
  [
    { code: 'corrected', values: { read: ['wages', 'junior'], typed: ['wagse', 'junor'] } },
    'Read as “wages”, “junior”. Put “wagse”, “junor” in quotation marks to ask for it as typed.',
    'Se leyó «wages», «junior». Pon «wagse», «junor» entre comillas para preguntarlo tal como lo escribiste.',
  ],
  [
    { code: 'context', values: { subjects: ['staff level', 'wages'] } },
    'Showing: staff level – wages',
    'Se muestra: staff level – wages',
  ],
  [
    { code: 'model-silent', values: {} },
    'The language model did not answer, so this answer is quoted from the guide.',
    'El modelo de lenguaje no respondió, así que esta respuesta se cita de la guía.',
  ],
  [
    { code: 'model-stopped', values: {} },
    'The language model stopped half way, so the rest of this answer is quoted from the guide.',
    'El modelo de lenguaje se detuvo a medias, así que el resto de esta respuesta se cita de la guía.',
  ],
  [
    { code: 'not-covered', values: {} },
    'The guide does not answer this.',
    'La guía no responde a esto.',
  ],
  [
    { code: 'not-covered-words', values: { words: ['visa', 'Germany'] } },
    'The guide does not answer this: it says nothing about “visa” or “Germany”.',
    'La guía no responde a esto: no dice nada sobre «visa» o «Germany».',
  ],
  [
    { code: 'partial', values: {} },
    'The guide says nothing more about this.',
    'La guía no dice nada más sobre esto.',
  ],
  [
    { code: 'partial-words', values: { words: ['visa', 'C++', 'Go'] } },
    'The guide does not mention “visa”, “C++”, or “Go”.',
    'La guía no menciona «visa», «C++» o «Go».',
  ],
  [
    { code: 'other-guides', values: { titles: ['Bread'], count: 1 } },
    '“Bread” covers this too: ask it alone to read what it says.',
    '«Bread» también trata esto: pregúntale a ella sola para leer lo que dice.',
  ],
  [
    { code: 'other-guides', values: { titles: ['Bread', 'Cake'], count: 2 } },
    '“Bread” and “Cake” cover this too: ask one alone to read what it says.',
    '«Bread» y «Cake» también tratan esto: pregunta a una sola para leer lo que dice.',
  ],
  [
    { code: 'updated', values: { title: 'Bread', date: '2026-03-02' } },
    '“Bread” was last updated on 2026-03-02.',
    '«Bread» se actualizó por última vez el 2026-03-02.',
  ],
  [
    { code: 'contents', values: { title: 'Bread', sections: ['Ovens'], count: 1 } },
    '“Bread” has 1 section: “Ovens”.',
    '«Bread» tiene 1 sección: «Ovens».',
  ],
  [
    { code: 'contents', values: { title: 'Bread', sections: ['Ovens', 'Pay'], count: 2 } },
    '“Bread” has 2 sections. In it: “Ovens” and “Pay”.',
    '«Bread» tiene 2 secciones. Contiene: «Ovens» y «Pay».',
  ],
  [
    { code: 'nearest', values: {} },
    'Not said in these words, but nearest to them:',
    'No dicho con estas palabras, pero lo más cercano:',
  ],
  [
    { code: 'assistant', values: {} },
    'I am a program, not a person. I quote the guide, show where each sentence stands in it, and leave out what it does not support.',
    'Soy un programa, no una persona. Cito la guía, muestro dónde está cada frase y omito lo que la guía no respalda.',
  ],
  [
    { code: 'unread-guides', values: { titles: ['Pan'], count: 1 } },
    'Only English is understood so far: “Pan” is in another language, and may say more about this than was found.',
    'Por ahora solo se entiende el inglés: «Pan» está en otro idioma y quizá diga sobre esto más de lo que se encontró.',
  ],
  [
    { code: 'unread-guides', values: { titles: ['Pan', 'Brot'], count: 2 } },
    'Only English is understood so far: “Pan” and “Brot” are in other languages, and may say more about this than was found.',
    'Por ahora solo se entiende el inglés: «Pan» y «Brot» están en otros idiomas y quizá digan sobre esto más de lo que se encontró.',
  ],
  [
    { code: 'foreign', values: {} },
    'I can only read questions in English, for that is the language of the guide. Please ask again in English.',
    'Solo sé leer preguntas en inglés, porque ese es el idioma de la guía. Vuelve a preguntar en inglés, por favor.',
  ],
  [
    { code: 'thanks', values: {} },
    'You are welcome. Ask me anything else that the guide may answer.',
    'De nada. Pregúntame cualquier otra cosa que la guía pueda responder.',
  ],
  [
    { code: 'greeting', values: { title: 'Bread' } },
    `Hello! I answer questions from “Bread” and ${asks}`,
    `¡Hola! Respondo preguntas a partir de «Bread» y ${pregunta}`,
  ],
  [
    { code: 'greeting-guides', values: { count: 2 } },
    `Hello! I answer questions from 2 guides and ${asks}`,
    `¡Hola! Respondo preguntas a partir de 2 guías y ${pregunta}`,
  ],
  [
    { code: 'introduction', values: { title: 'Bread' } },
    `I answer questions from “Bread” and ${asks}`,
    `Respondo preguntas a partir de «Bread» y ${pregunta}`,
  ],
  [
    { code: 'introduction-guides', values: { count: 3 } },
    `I answer questions from 3 guides and ${asks}`,
    `Respondo preguntas a partir de 3 guías y ${pregunta}`,
  ],
];

const reasons: Case<Reason>[] = [
  [{ code: 'not-said', values: {} }, 'The guide does not say this.', 'La guía no dice esto.'],
  [
    { code: 'figure-missing', values: { figure: '$900K' } },
    'The cited statement does not hold the figure $900K.',
    'El pasaje citado no contiene la cifra $900K.',
  ],
  [
    { code: 'name-missing', values: { name: 'Netflix' } },
    'The cited statement does not hold the name Netflix.',
    'El pasaje citado no contiene el nombre Netflix.',
  ],
  [
    { code: 'phrase-missing', values: { phrase: 'and get equity' } },
    'The guide does not say “and get equity”.',
    'La guía no dice «and get equity».',
  ],
  [
    { code: 'other-period', values: { period: 'month' } },
    'The guide does not give this figure for a month.',
    'La guía no da esta cifra por mes.',
  ],
  [
    { code: 'other-row', values: { subject: 'senior' } },
    'The cited row is not about senior.',
    'La fila citada no trata de «senior».',
  ],
  [
    { code: 'other-figure', values: {} },
    'The guide gives this figure for something else.',
    'La guía da esta cifra para otra cosa.',
  ],
  [
    { code: 'other-item', values: { word: 'Docker' } },
    'The guide says Docker of something else.',
    'La guía dice «Docker» de otra cosa.',
  ],
  [
    { code: 'other-subject', values: { subject: 'Rust' } },
    'The guide says this of something else than Rust.',
    'La guía dice esto de otra cosa, no de «Rust».',
  ],
  [
    { code: 'other-section', values: { section: 'DevOps' } },
    'The cited statement is not about “DevOps”.',
    'El pasaje citado no trata de «DevOps».',
  ],
  [{ code: 'denied', values: {} }, 'It says what the guide denies.', 'Dice lo que la guía niega.'],
  [{ code: 'denies', values: {} }, 'It denies what the guide says.', 'Niega lo que la guía dice.'],
  [
    { code: 'turned-round', values: {} },
    'It turns round what the guide says.',
    'Dice al revés lo que dice la guía.',
  ],
  [
    { code: 'none-above', values: {} },
    'The guide gives no figure above that.',
    'La guía no da ninguna cifra por encima de esa.',
  ],
  [
    { code: 'none-below', values: {} },
    'The guide gives no figure below that.',
    'La guía no da ninguna cifra por debajo de esa.',
  ],
  [
    { code: 'other-end', values: {} },
    'The guide gives this figure as the other end of a range.',
    'La guía da esta cifra como el otro extremo de un intervalo.',
  ],
  [
    { code: 'control-characters', values: {} },
    'It holds control characters.',
    'Contiene caracteres de control.',
  ],
  [
    { code: 'unknown-address', values: {} },
    'It brings an address that is not in the guide.',
    'Trae una dirección que no está en la guía.',
  ],
  [
    { code: 'unknown-table-head', values: {} },
    'The guide does not know this table head.',
    'La guía no conoce este encabezado de tabla.',
  ],
  [
    { code: 'headless-row', values: {} },
    'It stands in a table whose head was left out.',
    'Está en una tabla cuyo encabezado se omitió.',
  ],
];

describe('a notice is said in each language', () => {
  test.each(named(notices))('%s', (_, [notice, inEnglish, inSpanish]) => {
    expect(noticeSaid(notice)).toBe(inEnglish);
    expect(noticeSaid(notice, 'es')).toBe(inSpanish);
  });
});

describe('a reason is said in each language', () => {
  test.each(named(reasons))('%s', (_, [reason, inEnglish, inSpanish]) => {
    expect(reasonSaid(reason)).toBe(inEnglish);
    expect(reasonSaid(reason, 'es')).toBe(inSpanish);
  });
});

test('every code that a language knows is looked at here, and both know the same', () => {
  const codes = <Coded extends { code: string }>(cases: Case<Coded>[]) =>
    [...new Set(cases.map(([{ code }]) => code))].sort();
  for (const replies of [english, spanish]) {
    expect(Object.keys(replies.notices).sort()).toEqual(codes(notices));
    expect(Object.keys(replies.reasons).sort()).toEqual(codes(reasons));
    expect(Object.keys(replies.periods).sort()).toEqual(Object.keys(english.periods).sort());
  }
});
