// The frame of the chat page: the bar on top, the conversations and an open source on either side, the column
// with transcript and composer between them.
import { useCallback } from 'react';
import { addressedPlace } from '../../browser/conversation/addressed-place.ts';
import { shortcutsChoice } from '../../browser/settings/shortcuts-choice.ts';
import { longestQuestion } from '../../lib/limits.ts';
import { useCitations } from '../citations/citations-context.ts';
import { HistorySidebar } from '../history/history-sidebar.tsx';
import { useKeptChoice } from '../hooks/use-kept-choice.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useShortcuts } from '../settings/use-shortcuts.ts';
import { useTheme } from '../settings/use-theme.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ChatBody } from './chat-body.tsx';
import { ChatHeader } from './chat-header.tsx';
import { MissingNote } from './missing-note.tsx';
import { NeedsScript } from './needs-script.tsx';
import { SectionFinder } from './section-finder.tsx';
import { useAddress } from './use-address.ts';
import { useBackCloses } from './use-back-closes.ts';
import { type ChatFrameProps, useChat } from './use-chat.ts';
import { useEarlyAsking } from './use-early-asking.ts';
import { usePageTitle } from './use-page-title.ts';

const loadPicker = async () => (await import('./guide-picker.tsx')).GuidePicker;

export function ChatFrame(props: ChatFrameProps) {
  const { strings } = useStrings();
  const citations = useCitations();
  const chat = useChat({ ...props, place: addressedPlace });
  const { control, draft, inputRef, only, dialog, show, write, askAbout, begin } = chat;
  const { conversation, turns, answering, opened, ask, stop, startNew, history } = control;

  usePageTitle(conversation);
  useBackCloses((dialog !== undefined && dialog !== 'failed') || !!citations?.source, () => {
    show(undefined);
    citations?.close();
  });
  const fail = useCallback(() => show('failed'), [show]);
  const GuidePicker = useOnDemand(chat.dialog === 'guides', loadPicker, fail);
  useTheme();
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
    onHelp: () => show('shortcuts'),
    enabled: useKeptChoice(shortcutsChoice) === 'on',
    answering,
  });

  const openId = turns.length > 0 ? conversation.id : undefined;
  return (
    <div className="chat">
      <a className="skip-link button" href="#question">
        {strings.chat.skip}
      </a>
      <ChatHeader
        guide={only}
        onPickGuide={chat.guides.count > 1 ? () => show('guides') : undefined}
        onShowHistory={() => show('history')}
        onNew={begin}
        onShare={turns.length > 0 ? () => show('share') : undefined}
        onShowSettings={() => show('settings')}
      />
      <HistorySidebar history={history} openId={openId} onOpen={control.open} onNew={begin} />
      {chat.dialog === 'guides' && GuidePicker && (
        <GuidePicker asked={conversation.guide} onClose={() => show(undefined)} />
      )}
      <ChatBody
        chat={chat}
        withoutScript={<NeedsScript guides={chat.guides} />}
        aboveField={
          <>
            <MissingNote isMissing={control.isMissing} />
            <SectionFinder
              text={draft.text}
              asked={turns.map(({ question }) => question)}
              guide={conversation.guide}
              field={inputRef}
              api={props.endpoint.replace(/chat$/, 'search')}
            />
          </>
        }
      />
    </div>
  );
}
