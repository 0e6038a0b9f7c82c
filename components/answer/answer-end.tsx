// How an answer stands, where that needs words: nothing there yet, stopped, or failed. While it grows the
// post beside it shows that; a line below would be pushed down by every sentence.
import type { Failure, Progress } from '../../browser/conversation/conversation.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useFailureWords } from './use-failure-words.ts';

export type AnswerEndProps = {
  progress: Progress;
  /** Whether some of the answer is on the screen. */
  begun: boolean;
  /** Undefined where nothing can be asked. */
  onAskAgain: (() => void) | undefined;
};

export function AnswerEnd({ progress, begun, onAskAgain }: AnswerEndProps) {
  const { strings } = useStrings();
  switch (progress.kind) {
    case 'answering':
      return begun ? null : (
        <p className="searching" aria-hidden="true">
          {strings.chat.searching}
        </p>
      );
    case 'stopped':
      return (
        <p className="stopped">
          {begun ? strings.answer.stoppedNote : strings.answer.stoppedEarly}
        </p>
      );
    case 'failed':
      return <Failed failure={progress.failure} begun={begun} onAskAgain={onAskAgain} />;
    case 'complete':
      return null;
  }
}

type FailedProps = Pick<AnswerEndProps, 'begun' | 'onAskAgain'> & { failure: Failure };

function Failed({ failure, begun, onAskAgain }: FailedProps) {
  const { strings } = useStrings();
  const describe = useFailureWords();
  return (
    <div className="failed">
      <p>
        <strong>{begun ? strings.answer.failedPartly : strings.answer.failedTitle}</strong>{' '}
        {describe(failure)}
      </p>
      {onAskAgain && (
        <button type="button" className="button" onClick={onAskAgain}>
          {strings.answer.tryAgain}
        </button>
      )}
    </div>
  );
}
