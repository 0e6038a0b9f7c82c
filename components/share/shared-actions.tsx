// What a reader can do with a shared conversation: go on with it, keep it as a file, print it.
import { useState } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
import { useStrings } from '../strings/use-strings.ts';
import { conversationTitle } from './conversation-title.ts';
import { DownloadIcon, PrintIcon } from './share-icons.tsx';

export type SharedActionsProps = {
  conversation: Conversation;
  /** Titles of the guides that can be asked here, by slug. */
  guideTitles: Record<string, string>;
  onContinue: (conversation: Conversation) => Promise<void>;
};

export function SharedActions({ conversation, guideTitles, onContinue }: SharedActionsProps) {
  const { strings, say, language } = useStrings();
  const { share } = strings;
  const [failed, setFailed] = useState(false);
  const title = conversationTitle(conversation);

  const download = async () => {
    try {
      const { saveConversation } = await import('./save-conversation.ts');
      saveConversation(conversation, { guideTitles, language, strings });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  // Its name tells it from what the reader was answered. A guide that is not here cannot be asked.
  const goOn = () => {
    const { guide } = conversation;
    onContinue({
      ...conversation,
      title: say(share.continuedTitle, { title }),
      guide: guide !== null && Object.hasOwn(guideTitles, guide) ? guide : null,
      changedAt: Date.now(),
    }).catch(() => setFailed(true));
  };

  return (
    <div className="shared-actions">
      <button type="button" className="button" onClick={goOn}>
        {share.continue}
      </button>
      <button type="button" className="quiet-button" onClick={download}>
        <DownloadIcon />
        {share.download}
      </button>
      <button type="button" className="quiet-button" onClick={() => window.print()}>
        <PrintIcon />
        {share.print}
      </button>
      {failed && (
        <p className="shared-alert" role="alert">
          {share.problems['not-loaded']}
        </p>
      )}
    </div>
  );
}
