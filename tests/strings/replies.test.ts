// Every code of a notice and of a reason, with values as they come, and its sentence in each language.
import { describe, expect, test } from 'vitest';
import { replies as english } from '../../lib/strings/en/replies.ts';
import { replies as spanish } from '../../lib/strings/es/replies.ts';
import type { Reason } from '../../lib/wire/codes.ts';
import { type Case, notices } from './notice-cases.ts';
import { noticeSaid, reasonSaid } from './said.ts';

const named = <Coded extends { code: string }>(cases: Case<Coded>[]) =>
  cases.map((each) => [each[0].code, each] as const);

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
  [
    { code: 'uncited', values: {} },
    'It cites no statement of the guide.',
    'No cita ninguna frase de la guía.',
  ],
  [
    { code: 'out-of-place', values: {} },
    'What it belongs to was left out.',
    'Se omitió aquello de lo que forma parte.',
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
