// The conversations that this browser keeps: open one, delete one, delete all.
import { useEffect, useRef } from 'react';
import { formatMoment } from '../format-date.ts';
import { CloseIcon, TrashIcon } from '../icons.tsx';
import type { Conversation } from './conversation.ts';
import { strings } from './strings.ts';

export type HistoryDialogProps = {
  conversations: Conversation[];
  openId: string;
  onOpen: (conversation: Conversation) => void;
  onRemove: (ids: string[]) => void;
  onClose: () => void;
};

export function HistoryDialog(props: HistoryDialogProps) {
  const { conversations, openId, onOpen, onRemove, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="history" aria-labelledby="history-title" onClose={onClose}>
      <header>
        <h2 id="history-title">{strings.earlier}</h2>
        <button type="button" className="icon-button" onClick={() => dialog.current?.close()}>
          <CloseIcon />
          <span className="sr-only">{strings.close}</span>
        </button>
      </header>
      {conversations.length === 0 ? (
        <p className="history-note">{strings.earlierNone}</p>
      ) : (
        <>
          <ul>
            {conversations.map((conversation) => (
              <HistoryEntry
                key={conversation.id}
                conversation={conversation}
                isOpen={conversation.id === openId}
                onOpen={() => onOpen(conversation)}
                onRemove={() => onRemove([conversation.id])}
              />
            ))}
          </ul>
          <footer>
            <p className="history-note">{strings.earlierNote}</p>
            <button
              type="button"
              className="quiet-button"
              onClick={() => onRemove(conversations.map(({ id }) => id))}
            >
              {strings.deleteAll}
            </button>
          </footer>
        </>
      )}
    </dialog>
  );
}

type HistoryEntryProps = {
  conversation: Conversation;
  isOpen: boolean;
  onOpen: () => void;
  onRemove: () => void;
};

function HistoryEntry({ conversation, isOpen, onOpen, onRemove }: HistoryEntryProps) {
  const question = conversation.turns[0]?.question ?? '';
  const count = strings.questionCount(conversation.turns.length);
  return (
    <li>
      <button
        type="button"
        className="history-entry"
        aria-current={isOpen ? 'true' : undefined}
        onClick={onOpen}
      >
        <span className="history-question">{question}</span>
        <span className="history-note">
          {formatMoment(conversation.changedAt)} · {count}
        </span>
      </button>
      <button type="button" className="icon-button" onClick={onRemove}>
        <TrashIcon />
        <span className="sr-only">{strings.deleteConversation(question)}</span>
      </button>
    </li>
  );
}
