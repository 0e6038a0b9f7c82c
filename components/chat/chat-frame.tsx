// The frame of the chat: the bar on top, the conversations and an open source on either side, the column
// with transcript and composer between them.
import { useRef, useState } from 'react';
import { useCitations } from '../citations/citations-context.ts';
import { SourcePlace } from '../citations/source-place.tsx';
import { useConversation } from '../conversation/use-conversation.ts';
import { HistorySidebar } from '../history/history-sidebar.tsx';
import { useKeptChoice } from '../settings/kept-choice.ts';
import { shortcutsChoice } from '../settings/shortcuts-choice.ts';
import { useTheme } from '../settings/theme-choice.ts';
import { useShortcuts } from '../settings/use-shortcuts.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ChatColumn } from './chat-column.tsx';
import { ChatDialogs, type OpenDialog } from './chat-dialogs.tsx';
import { ChatHeader } from './chat-header.tsx';
import type { GuideIntro } from './guide-intro.ts';
import { longestQuestion } from './longest-question.ts';
import { useAddress } from './use-address.ts';
import { useDraft } from './use-draft.ts';
import { useEarlyAsking } from './use-early-asking.ts';
import { useKeyboardInset } from './use-keyboard-inset.ts';

export type ChatFrameProps = { guides: GuideIntro[]; guide: string | null; endpoint: string };

export function ChatFrame({ guides, guide, endpoint }: ChatFrameProps) {
  const { strings, say } = useStrings();
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const [dialog, setDialog] = useState<OpenDialog | 'failed'>();
  const draft = useDraft();
  const citations = useCitations();
  const control = useConversation({ endpoint, guide });
  const { conversation, turns, answering, opened, ask, stop, startNew, history } = control;

  const write = (words: string) => {
    draft.change(words);
    inputRef.current?.focus();
  };
  const askAbout = (words: string) => {
    const question = say(strings.chat.aboutDraft, { words });
    write(draft.text.trim() === '' ? question : `${draft.text}\n${question}`);
  };
  const begin = () => {
    startNew();
    inputRef.current?.focus();
  };
  useTheme();
  useKeyboardInset();
  useAddress({
    ready: opened,
    onAsk: (question) => {
      startNew();
      // The field says how much is too much; the server would refuse it.
      if (question.length > longestQuestion) write(question);
      else ask(question);
    },
    onAbout: askAbout,
  });
  useEarlyAsking({ ready: opened, draft, onAsk: ask });
  useShortcuts({
    onComposer: () => inputRef.current?.focus(),
    onStop: stop,
    onClose: () => citations?.close(),
    sourceOpen: citations?.source !== undefined,
    onHelp: () => setDialog('shortcuts'),
    enabled: useKeptChoice(shortcutsChoice) === 'on',
    answering,
  });

  // A conversation may be about a guide that is here no more.
  const about = guides.find(({ slug }) => slug === conversation.guide);
  const inScope = about ? [about] : guides;
  const openId = turns.length > 0 ? conversation.id : undefined;
  return (
    <div className="chat">
      <a className="skip-link button" href="#question">
        {strings.chat.skip}
      </a>
      <ChatHeader
        guide={inScope.length === 1 ? inScope[0] : undefined}
        onShowHistory={() => setDialog('history')}
        onNew={begin}
        onShare={turns.length > 0 ? () => setDialog('share') : undefined}
        onShowSettings={() => setDialog('settings')}
      />
      <HistorySidebar history={history} openId={openId} onOpen={control.open} onNew={begin} />
      <ChatColumn
        control={control}
        guides={inScope}
        draft={draft}
        inputRef={inputRef}
        loadFailed={dialog === 'failed'}
      />
      <SourcePlace onAbout={askAbout} />
      <ChatDialogs
        dialog={dialog}
        control={control}
        guideTitles={titlesBySlug(guides)}
        onNew={begin}
        onShow={setDialog}
      />
    </div>
  );
}

function titlesBySlug(guides: GuideIntro[]): Record<string, string> {
  return Object.fromEntries(guides.map(({ slug, title }) => [slug, title]));
}
