// An answer's text: the guide's words, and Signpost's own word to the reader set apart from them, unless it
// is all that there is.

import type { Turn } from '../../browser/conversation/conversation.ts';
import { isNoticeId } from '../../lib/wire/stream-parts.ts';
import { AnswerText } from './answer-text.tsx';

export type AnswerBodyProps = {
  turn: Turn;
  /** Language of the guide, where all that is said is in one. */
  language: string | undefined;
};

export function AnswerBody({ turn, language }: AnswerBodyProps) {
  const shown = turn.texts.filter(({ text }) => text.trim() !== '');
  const isSaid = turn.progress.kind === 'answering' || shown.some(({ id }) => !isNoticeId(id));
  return shown.map(({ id, text }) =>
    isNoticeId(id) ? (
      <div key={id} className={isSaid ? 'reading-note' : undefined}>
        <AnswerText text={text} citations={turn.citations} />
      </div>
    ) : (
      <div key={id} lang={language} dir="auto">
        <AnswerText text={text} citations={turn.citations} />
      </div>
    ),
  );
}
