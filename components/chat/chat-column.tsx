// The column that is read and written in: the empty state or the transcript, then the composer.
import { type ReactNode, useMemo, useRef } from 'react';
import { loadReader } from '../../browser/conversation/ask-server.ts';
import type {
  ConversationControl,
  TurnActions,
} from '../../browser/conversation/conversation-control.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { PlainTranscript } from '../answer/plain-transcript.tsx';
import { loadTranscript, useTranscript } from '../answer/use-transcript.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { PrintHead } from '../share/print-head.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ComposerBar } from './composer-bar.tsx';
import { EmptyState } from './empty-state.tsx';
import { StatusLine } from './status-line.tsx';
import type { ChatParts } from './use-chat.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReadingPlace } from './use-reading-place.ts';

export type ChatColumnProps = {
  chat: ChatParts;
  /** Its name, where a page around it has a main part of its own. */
  label?: string | undefined;
  withoutScript?: ReactNode;
  /** Stands above the question field. */
  aboveField?: ReactNode;
};

const loadToNewest = async () => (await import('./to-newest.tsx')).ToNewest;

export function ChatColumn({ chat, label, withoutScript, aboveField }: ChatColumnProps) {
  const { control, guides, only } = chat;
  const { language, strings } = useStrings();
  const transcript = useRef<HTMLElement>(null);
  const { conversation, turns, asked, answering } = control;
  const actions = useTurnActions(control);
  const Transcript = useTranscript(turns.at(-1)?.id);
  const guideLanguage = only ? only.language : guides.language;
  const shown = turns.length > 0 && Transcript !== undefined;
  const ToNewest = useOnDemand(shown, loadToNewest);
  useKeptFocus({ turnId: asked?.id, answering, shown });
  useReadingPlace({
    conversationId: conversation.id,
    askedId: asked?.id,
    waited: control.waited,
    shown,
  });

  return (
    <main className="chat-main" aria-label={label}>
      {turns.length > 0 && <PrintHead conversation={conversation} />}
      <Title chat={chat} />
      {turns.length === 0 ? (
        <EmptyState
          guides={guides}
          onAsk={control.ask}
          onIntent={() => preload(language)}
          withoutScript={withoutScript}
        />
      ) : (
        <section ref={transcript} className="transcript" aria-label={strings.chat.transcript}>
          {Transcript ? (
            <Transcript
              conversation={conversation}
              turns={turns}
              guideLanguage={guideLanguage}
              actions={actions}
            />
          ) : (
            <PlainTranscript turns={turns} guideLanguage={guideLanguage} actions={actions} />
          )}
        </section>
      )}
      <StatusLine turn={asked} />
      <ComposerBar chat={chat} above={aboveField} onIntent={() => preload(language)}>
        {shown && ToNewest && (
          <ToNewest transcript={transcript} newestId={turns.at(-1)?.id ?? ''} />
        )}
      </ComposerBar>
    </main>
  );
}

function Title({ chat: { only, guides } }: Pick<ChatColumnProps, 'chat'>) {
  const { strings, say } = useStrings();
  return (
    <h1 className="sr-only">
      {only
        ? say(strings.chat.askTitle, { title: only.title })
        : say(strings.chat.severalGuides, { count: guides.count })}
    </h1>
  );
}

// What an answer needs, ahead of the question. A failure shows when it is asked.
function preload(language: Language) {
  loadTranscript(language).catch(() => {});
  loadReader().catch(() => {});
}

// The same as long as nothing changes, so that a long transcript is not drawn anew with every key press.
function useTurnActions(control: ConversationControl): TurnActions {
  const { ask, askAgain, edit, showVersion, rate } = control;
  return useMemo(
    () => ({ ask, askAgain, edit, showVersion, rate }),
    [ask, askAgain, edit, showVersion, rate],
  );
}
