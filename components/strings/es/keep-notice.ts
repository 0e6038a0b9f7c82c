import type { Translated } from '../../../lib/strings/say.ts';
import type { keepNotice as english } from '../en/keep-notice.ts';

export const keepNotice: Translated<typeof english> = {
  refused: 'Las preguntas que la guía no responde se guardan para su autor, sin quién las hizo.',
  all: 'Las preguntas se guardan para el autor de la guía, sin quién las hizo.',
};
