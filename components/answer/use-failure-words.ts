// A failure as a sentence with a way on.
import type { Failure } from '../../browser/conversation/conversation.ts';
import { useStrings } from '../strings/use-strings.ts';

export function useFailureWords(): (failure: Failure) => string {
  const { strings, say, language } = useStrings();
  return (failure) => {
    switch (failure.kind) {
      case 'unreachable':
        return strings.answer.unreachable;
      case 'broken-off':
        return strings.answer.brokenOff;
      case 'rate-limited': {
        if (failure.again === null) return strings.answer.rateLimitedForNow;
        const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
        return say(strings.answer.rateLimited, { time: time.format(failure.again) });
      }
      case 'refused':
        return (
          failure.message ?? say(strings.answer.refusedByServer, { status: String(failure.status) })
        );
    }
  };
}
