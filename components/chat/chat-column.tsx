// The column that is read and written in: the empty state or the transcript, then the composer.
import { type RefObject, useRef } from 'react';
import { PlainTranscript } from '../answer/plain-transcript.tsx';
import { loadTranscript, useTranscript } from '../answer/use-transcript.ts';
import type { ConversationControl } from '../conversation/conversation-control.ts';
import { PrintHead } from '../share/print-head.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Composer } from './composer.tsx';
import { ComposerNotes } from './composer-notes.tsx';
import { EmptyState } from './empty-state.tsx';
import type { GuideIntro } from './guide-intro.ts';
import { QueueList } from './queue-list.tsx';
import { StatusLine } from './status-line.tsx';
import { ToNewest } from './to-newest.tsx';
import type { Draft } from './use-draft.ts';
import { useReadingPlace } from './use-reading-place.ts';

export type ChatColumnProps = {
  control: ConversationControl;
  /** The guides that are asked. */
  guides: GuideIntro[];
  draft: Draft;
  inputRef: RefObject<HTMLTextAreaElement | null>;
};

export function ChatColumn({ control, guides, draft, inputRef }: ChatColumnProps) {
  const { strings, say } = useStrings();
  const transcript = useRef<HTMLElement>(null);
  const { conversation, turns, asked, answering, queue } = control;
  const Transcript = useTranscript(turns.length > 0);
  const shown = turns.length > 0 && Transcript !== undefined;
  useReadingPlace({ conversationId: conversation.id, askedId: asked?.id, shown });
  const preload = () => void loadTranscript().catch(() => {});
  const only = guides.length === 1 ? guides[0] : undefined;

  return (
    <main className="chat-main">
      {turns.length > 0 && <PrintHead conversation={conversation} />}
      <h1 className="sr-only">
        {only
          ? say(strings.chat.askTitle, { title: only.title })
          : say(strings.chat.severalGuides, { count: guides.length })}
      </h1>
      {turns.length === 0 ? (
        <EmptyState guides={guides} onAsk={control.ask} onIntent={preload} />
      ) : (
        <section ref={transcript} className="transcript" aria-label={strings.chat.transcript}>
          {Transcript ? (
            <Transcript
              conversation={conversation}
              turns={turns}
              guideLanguage={languageOf(guides)}
              actions={control}
            />
          ) : (
            <PlainTranscript turns={turns} />
          )}
        </section>
      )}
      <StatusLine turn={asked} />
      <div className="composer-bar">
        {shown && <ToNewest transcript={transcript} newestId={turns.at(-1)?.id ?? ''} />}
        <ComposerNotes keeping={control.keeping} />
        <QueueList
          queue={queue}
          onDrop={(index) => {
            const question = control.dropQueued(index);
            if (question !== undefined && draft.text === '') draft.change(question);
            inputRef.current?.focus();
          }}
        />
        <Composer
          inputRef={inputRef}
          draft={draft}
          asked={turns.map(({ question }) => question)}
          answering={answering}
          placeholder={
            turns.length === 0
              ? strings.chat.composerPlaceholder
              : strings.chat.composerNextPlaceholder
          }
          onAsk={control.ask}
          onStop={control.stop}
          onIntent={preload}
        />
      </div>
    </main>
  );
}

// Where guides of several languages are asked, the browser has to guess.
function languageOf(guides: GuideIntro[]): string | undefined {
  const [first, ...others] = new Set(guides.map(({ language }) => language));
  return others.length === 0 ? first : undefined;
}
