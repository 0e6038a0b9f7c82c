// Tells a screen reader how the answer stands, in a line that nobody sees. The transcript itself is not
// read out as it grows.

import { citedSources, type Turn } from '../../browser/conversation/conversation.ts';
import { useFailureWords } from '../answer/use-failure-words.ts';
import { useStrings } from '../strings/use-strings.ts';

export function StatusLine({ turn }: { turn: Turn | undefined }) {
  const { strings, say } = useStrings();
  const describe = useFailureWords();
  const words = () => {
    switch (turn?.progress.kind) {
      case 'answering':
        return strings.chat.answering;
      case 'complete': {
        const count = citedSources(turn).length;
        return count === 0
          ? strings.chat.answerReadyPlain
          : say(strings.chat.answerReady, { count });
      }
      case 'stopped':
        return strings.chat.answerStopped;
      case 'failed':
        return `${strings.answer.failedTitle} ${describe(turn.progress.failure)}`;
      default:
        return '';
    }
  };
  return (
    <p className="sr-only" role="status">
      {words()}
    </p>
  );
}
