// What can be done with a conversation beyond the chat: links, a file, paper. Under the header's end on a
// wide screen, a sheet from below on a phone.
import { useState } from 'react';
import { type Conversation, shownTurns } from '../../browser/conversation/conversation.ts';
import { conversationTitle } from '../../browser/conversation/conversation-name.ts';
import { questionLink } from '../../browser/share/question-link.ts';
import { saveConversation } from '../../browser/share/save-conversation.ts';
import { useGuideTitles } from '../citations/use-guide.ts';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Action, Entry } from './share-entry.tsx';
import { DownloadIcon, PrintIcon } from './share-icons.tsx';
import { ConversationLinkEntry, QuestionLinkEntry, SendEntry } from './share-links.tsx';
import { useConversationLink } from './use-conversation-link.ts';

export type ShareMenuProps = {
  conversation: Conversation;
  onClose: () => void;
};

export function ShareMenu({ conversation: current, onClose }: ShareMenuProps) {
  const { strings, say, language } = useStrings();
  const { share } = strings;
  // As it stood when the menu was opened, so that no link changes under the reader's hands.
  const [conversation] = useState(current);
  const loadTitles = useGuideTitles();
  const link = useConversationLink(conversation);
  const question = shownTurns(conversation).at(-1)?.question;
  const { origin } = window.location;
  const asked = question && questionLink({ origin, question, guide: conversation.guide });
  const title = conversationTitle(conversation) || share.untitled;

  const download = async () => {
    const guideTitles = await loadTitles();
    await saveConversation(conversation, { guideTitles, language, strings, say });
  };

  return (
    <ModalDialog className="share-menu" title={share.title} onClose={onClose}>
      {(close) => (
        <ul>
          <ConversationLinkEntry link={link} />
          {asked && <QuestionLinkEntry href={asked} />}
          <SendEntry title={title} href={link?.kind === 'link' ? link.href : asked} />
          <Entry id="share-download" note={share.downloadNote}>
            <Action icon={<DownloadIcon />} about="share-download" onClick={download}>
              {share.download}
            </Action>
          </Entry>
          <Entry>
            <Action icon={<PrintIcon />} onClick={() => print(close)}>
              {share.print}
            </Action>
          </Entry>
        </ul>
      )}
    </ModalDialog>
  );
}

// Printing holds the page up, so the menu goes first.
function print(close: () => void): void {
  close();
  setTimeout(() => window.print());
}
