// A failure as a sentence with a way on.
import type { Failure } from '../../browser/conversation/conversation.ts';
import { useStrings } from '../strings/use-strings.ts';

export function useFailureWords(): (failure: Failure) => string {
  const { strings, say, language } = useStrings();
  // The server's own sentence is in English and says more; elsewhere its code is put into words.
  const refusalWords = ({ code = '', message }: Failure & { kind: 'refused' }) => {
    const { refusals } = strings.answer;
    const own = Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : undefined;
    return language === 'en' ? (message ?? own) : (own ?? message);
  };
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
          refusalWords(failure) ??
          say(strings.answer.refusedByServer, { status: String(failure.status) })
        );
    }
  };
}
