// The conversation as plain text: until its view has loaded, and where it cannot be had.
import { answerText, type Turn } from '../../browser/conversation/conversation.ts';
import { withoutTargets } from '../../browser/conversation/without-targets.ts';
import { AnswerEnd } from './answer-end.tsx';
import type { TranscriptProps } from './transcript.tsx';

type PlainTranscriptProps = Pick<TranscriptProps, 'turns' | 'actions'>;

export function PlainTranscript({ turns, actions }: PlainTranscriptProps) {
  return turns.map((turn) => <PlainTurn key={turn.id} turn={turn} actions={actions} />);
}

type PlainTurnProps = Pick<PlainTranscriptProps, 'actions'> & { turn: Turn };

function PlainTurn({ turn, actions }: PlainTurnProps) {
  const text = withoutTargets(answerText(turn));
  return (
    <article className="turn" id={`turn-${turn.id}`}>
      <header className="question-head">
        <h2 className="question plate" id={`question-${turn.id}`} tabIndex={-1} dir="auto">
          {turn.question}
        </h2>
        <div className="question-tools" />
      </header>
      <div className="answer" data-progress={turn.progress.kind}>
        <p className="whitespace-pre-wrap">{text}</p>
        <AnswerEnd
          progress={turn.progress}
          begun={text !== ''}
          onAskAgain={actions && (() => actions.askAgain(turn.id))}
        />
      </div>
    </article>
  );
}
