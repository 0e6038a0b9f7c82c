// An answer as its reader is shown it: the guide's own words as they are, notices in the language of the
// interface, whatever language they came in. Pure.
import type { ReplyWording } from '../../lib/strings/reply-strings.ts';
import { sayNotice } from '../../lib/strings/say-notice.ts';
import type { Turn } from './conversation.ts';

/** A notice without a code, or with one that this version does not know, keeps the text that came with it. */
export function turnInLanguage(turn: Turn, wording: ReplyWording): Turn {
  if (turn.texts.every(({ notice }) => notice === undefined)) return turn;
  const texts = turn.texts.map((part) => {
    const said = part.notice && sayNotice(part.notice, wording);
    return said === undefined ? part : { ...part, text: said };
  });
  return { ...turn, texts };
}
