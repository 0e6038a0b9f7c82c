// What a reader can do with a shared conversation: go on with it, keep it as a file, print it.
import { useState } from 'react';
import type { Conversation } from '../../browser/conversation/conversation.ts';
import type { Keeping } from '../../browser/conversation/conversation-control.ts';
import { conversationTitle } from '../../browser/conversation/conversation-name.ts';
import { ownConversation } from '../../browser/share/own-conversation.ts';
import type { ChatStrings } from '../strings/strings.ts';
import { useStrings } from '../strings/use-strings.ts';
import { DownloadIcon, PrintIcon } from './share-icons.tsx';

export type SharedActionsProps = {
  conversation: Conversation;
  /** Titles of the guides that can be asked here, by slug. */
  guideTitles: Record<string, string>;
  onContinue: (conversation: Conversation) => Promise<Keeping>;
};

/** What did not work: the page's code could not be had, or the browser keeps nothing. */
type Trouble = 'not-loaded' | Exclude<Keeping, 'kept'>;

export function SharedActions({ conversation, guideTitles, onContinue }: SharedActionsProps) {
  const { strings, say, language } = useStrings();
  const { share, shared } = strings;
  const [trouble, setTrouble] = useState<Trouble>();
  const title = conversationTitle(conversation);

  const download = async () => {
    try {
      const { saveConversation } = await import('../../browser/share/save-conversation.ts');
      await saveConversation(conversation, { guideTitles, language, strings, say });
      setTrouble(undefined);
    } catch {
      setTrouble('not-loaded');
    }
  };
  const goOn = async () => {
    const own = ownConversation(conversation, {
      title: say(shared.continuedTitle, { title }),
      guides: Object.keys(guideTitles),
      now: Date.now(),
    });
    const keeping = await onContinue(own).catch(() => 'not-loaded' as const);
    setTrouble(keeping === 'kept' ? undefined : keeping);
  };

  return (
    <div className="shared-actions">
      <button type="button" className="button" onClick={goOn}>
        {shared.continue}
      </button>
      <button type="button" className="quiet-button" onClick={download}>
        <DownloadIcon />
        {share.download}
      </button>
      <button type="button" className="quiet-button" onClick={() => window.print()}>
        <PrintIcon />
        {share.print}
      </button>
      {trouble && (
        <p className="shared-alert" role="alert">
          {wordsFor(trouble, shared)}
        </p>
      )}
    </div>
  );
}

function wordsFor(trouble: Trouble, shared: ChatStrings['shared']): string {
  switch (trouble) {
    case 'not-loaded':
      return shared.problems['not-loaded'];
    case 'blocked':
      return shared.continueBlocked;
    case 'full':
      return shared.continueFull;
  }
}
