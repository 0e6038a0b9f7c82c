// The line on top of a printed conversation: its name, and when it was asked. Unseen on the screen.
import type { Conversation } from '../../browser/conversation/conversation.ts';
import { conversationTitle } from '../../browser/conversation/conversation-name.ts';
import { useStrings } from '../strings/use-strings.ts';

export function PrintHead({ conversation }: { conversation: Conversation }) {
  const { strings, formatMoment } = useStrings();
  return (
    <p className="print-head" aria-hidden="true">
      <strong>{conversationTitle(conversation)}</strong>
      <span>
        {strings.chat.product}, {formatMoment(conversation.changedAt)}
      </span>
    </p>
  );
}
