import type { ReplyStrings } from '../reply-strings.ts';

export const reasons: ReplyStrings['reasons'] = {
  'not-said': 'La guía no dice esto.',
  'figure-missing': 'El pasaje citado no contiene la cifra {figure}.',
  'name-missing': 'El pasaje citado no contiene el nombre {name}.',
  'phrase-missing': 'La guía no dice «{phrase}».',
  'other-period': 'La guía no da esta cifra por {period}.',
  'other-row': 'La fila citada no trata de «{subject}».',
  'other-figure': 'La guía da esta cifra para otra cosa.',
  'other-item': 'La guía dice «{word}» de otra cosa.',
  'other-subject': 'La guía dice esto de otra cosa, no de «{subject}».',
  'other-section': 'El pasaje citado no trata de «{section}».',
  denied: 'Dice lo que la guía niega.',
  denies: 'Niega lo que la guía dice.',
  'turned-round': 'Dice al revés lo que dice la guía.',
  'none-above': 'La guía no da ninguna cifra por encima de esa.',
  'none-below': 'La guía no da ninguna cifra por debajo de esa.',
  'other-end': 'La guía da esta cifra como el otro extremo de un intervalo.',
  'control-characters': 'Contiene caracteres de control.',
  'unknown-address': 'Trae una dirección que no está en la guía.',
  'unknown-table-head': 'La guía no conoce este encabezado de tabla.',
  'headless-row': 'Está en una tabla cuyo encabezado se omitió.',
  uncited: 'No cita ninguna frase de la guía.',
  'out-of-place': 'Se omitió aquello de lo que forma parte.',
};

export const periods: ReplyStrings['periods'] = {
  hour: 'hora',
  day: 'día',
  week: 'semana',
  month: 'mes',
  quarter: 'trimestre',
  year: 'año',
  decade: 'década',
};
