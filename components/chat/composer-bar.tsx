// What stands below the transcript: notes, the questions that wait, and the composer.
import type { ReactNode } from 'react';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Composer } from './composer.tsx';
import { ComposerNotes } from './composer-notes.tsx';
import type { ChatParts } from './use-chat.ts';

export type ComposerBarProps = {
  chat: ChatParts;
  above?: ReactNode;
  /** The reader is about to ask. */
  onIntent: () => void;
  /** Stands before the buttons of the field. */
  children: ReactNode;
};

const loadQueueList = async () => (await import('./queue-list.tsx')).QueueList;

export function ComposerBar({ chat, above, onIntent, children }: ComposerBarProps) {
  const { control, draft, inputRef, dialog } = chat;
  const { turns } = control;
  const { strings } = useStrings();
  const QueueList = useOnDemand(control.queue.length > 0, loadQueueList);
  const takeBack = (index: number) => {
    const question = control.dropQueued(index);
    if (question !== undefined && draft.text === '') draft.change(question);
    inputRef.current?.focus();
  };
  return (
    <div className="composer-bar">
      <ComposerNotes keeping={control.keeping} loadFailed={dialog === 'failed'} />
      {QueueList && (
        <QueueList
          queue={control.queue}
          onDrop={takeBack}
          onAsk={control.answering ? undefined : control.askWaiting}
        />
      )}
      {above}
      <Composer
        inputRef={inputRef}
        draft={draft}
        asked={turns.map(({ question }) => question)}
        answering={control.answering}
        placeholder={
          turns.length === 0
            ? strings.chat.composerPlaceholder
            : strings.chat.composerNextPlaceholder
        }
        onAsk={control.ask}
        onStop={control.stop}
        onIntent={onIntent}
      >
        {children}
      </Composer>
    </div>
  );
}
