// The conversation as plain text: until its view has loaded, and where it cannot be had.
import { answerText } from '../conversation/conversation.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { TranscriptProps } from './transcript.tsx';

export function PlainTranscript({ turns }: Pick<TranscriptProps, 'turns'>) {
  const { strings } = useStrings();
  return turns.map((turn) => (
    <article key={turn.id} className="turn" id={`turn-${turn.id}`}>
      <header className="question-head">
        <h2 className="question plate" dir="auto">
          {turn.question}
        </h2>
        <div className="question-tools" />
      </header>
      <div className="answer" data-progress={turn.progress.kind}>
        <p className="whitespace-pre-wrap">{answerText(turn)}</p>
        {turn.progress.kind === 'answering' && (
          <p className="searching">{strings.chat.searching}</p>
        )}
      </div>
    </article>
  ));
}
