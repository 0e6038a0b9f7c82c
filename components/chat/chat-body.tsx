// What stands below the bar in every frame of the chat: the column that is read and written in, an open source
// beside it, and the dialogs over it.
import { SourcePlace } from '../citations/source-place.tsx';
import { ChatColumn, type ChatColumnProps } from './chat-column.tsx';
import { ChatDialogs } from './chat-dialogs.tsx';

export function ChatBody({ chat, ...column }: ChatColumnProps) {
  return (
    <>
      <ChatColumn chat={chat} {...column} />
      <SourcePlace onAbout={chat.askAbout} />
      <ChatDialogs chat={chat} />
    </>
  );
}
