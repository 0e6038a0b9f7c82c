// The conversation as plain text: until its view has loaded, and where it cannot be had.
import { answerText, type Turn } from '../../browser/conversation/conversation.ts';
import { isNoticeId } from '../../lib/wire/stream-parts.ts';
import { AnswerEnd } from './answer-end.tsx';
import { readableText } from './readable-text.ts';
import type { TranscriptProps } from './transcript.tsx';

type PlainTranscriptProps = Pick<TranscriptProps, 'turns' | 'actions' | 'guideLanguage'>;

export function PlainTranscript({ turns, ...props }: PlainTranscriptProps) {
  return turns.map((turn) => <PlainTurn key={turn.id} turn={turn} {...props} />);
}

type PlainTurnProps = Omit<PlainTranscriptProps, 'turns'> & { turn: Turn };

function PlainTurn({ turn, guideLanguage, actions }: PlainTurnProps) {
  return (
    <article className="turn" id={`turn-${turn.id}`}>
      <header className="question-head">
        <h2 className="question plate" id={`question-${turn.id}`} tabIndex={-1} dir="auto">
          {turn.question}
        </h2>
        <div className="question-tools" />
      </header>
      <div className="answer" data-progress={turn.progress.kind}>
        {turn.texts.map(({ id, text }) => (
          <p
            key={id}
            className="whitespace-pre-wrap"
            lang={isNoticeId(id) ? undefined : guideLanguage}
            dir="auto"
          >
            {readableText(text)}
          </p>
        ))}
        <AnswerEnd
          progress={turn.progress}
          begun={answerText(turn) !== ''}
          onAskAgain={actions && (() => actions.askAgain(turn.id))}
        />
      </div>
    </article>
  );
}
