// What Signpost says of an answer in its own voice, in Spanish.
import type { ReplyStrings } from '../reply-strings.ts';
import { notices, quotedWord } from './notices.ts';
import { periods, reasons } from './reasons.ts';

export const replies: ReplyStrings = {
  notices,
  quotedWord,
  reasons,
  periods,
  unfinished: 'No se pudo terminar la respuesta. Vuelve a preguntar.',
};
