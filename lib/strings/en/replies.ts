// What Signpost says of an answer in its own voice, in English.
import type { ReplyStrings } from '../reply-strings.ts';
import { notices, quotedWord } from './notices.ts';
import { periods, reasons } from './reasons.ts';

export const replies: ReplyStrings = {
  notices,
  quotedWord,
  reasons,
  periods,
  unfinished: 'The answer could not be finished. Ask again.',
};
