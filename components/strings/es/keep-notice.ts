import type { Translated } from '../../../lib/strings/say.ts';
import type { keepNotice as english } from '../en/keep-notice.ts';

export const keepNotice: Translated<typeof english> = {
  refused:
    'Las palabras de las preguntas que la guía no responde se guardan para su autor, y no quién preguntó.',
  all: 'Las palabras de las preguntas se guardan para el autor de la guía, y no quién preguntó.',
};
