// What stands below the bar in every frame of the chat: the column that is read and written in, an open source
// beside it, and the dialogs over it.
import { SourcePlace } from '../citations/source-place.tsx';
import { ChatColumn } from './chat-column.tsx';
import { ChatDialogs } from './chat-dialogs.tsx';
import type { ChatParts } from './use-chat.ts';

export type ChatBodyProps = {
  chat: ChatParts;
  /** The column's name, where a page around it has a main part of its own. */
  label?: string;
};

export function ChatBody({ chat, label }: ChatBodyProps) {
  const { control, draft, inputRef, inScope, guideTitles, dialog, show, askAbout, begin } = chat;
  return (
    <>
      <ChatColumn
        control={control}
        guides={inScope}
        draft={draft}
        inputRef={inputRef}
        loadFailed={dialog === 'failed'}
        label={label}
      />
      <SourcePlace onAbout={askAbout} />
      <ChatDialogs
        dialog={dialog}
        control={control}
        guideTitles={guideTitles}
        onNew={begin}
        onShow={show}
      />
    </>
  );
}
