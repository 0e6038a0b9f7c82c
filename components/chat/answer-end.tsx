// How an answer stands, where that needs words: nothing there yet, stopped, or failed. While it grows the
// post beside it shows that; a line below would be pushed down by every sentence.
import type { Progress } from './conversation.ts';
import { strings } from './strings.ts';

export type AnswerEndProps = {
  progress: Progress;
  /** Whether some of the answer is on the screen. */
  begun: boolean;
  /** Given for the last answer alone. */
  onAskAgain: (() => void) | undefined;
};

export function AnswerEnd({ progress, begun, onAskAgain }: AnswerEndProps) {
  switch (progress.kind) {
    case 'answering':
      return begun ? null : (
        <p className="searching" aria-hidden="true">
          {strings.searching}
        </p>
      );
    case 'stopped':
      return <p className="stopped">{begun ? strings.stoppedNote : strings.stoppedEarly}</p>;
    case 'failed':
      return (
        <div className="failed">
          <p>
            <strong>{begun ? strings.failedPartly : strings.failedTitle}</strong> {progress.message}
          </p>
          {onAskAgain && (
            <button type="button" className="button" onClick={onAskAgain}>
              {strings.tryAgain}
            </button>
          )}
        </div>
      );
    case 'complete':
      return null;
  }
}
