'use client';
// The chat as a whole: the conversation's state above, dumb views below. Plain React, so that the page
// and the embedded frame run the same one.
import { useRef, useState } from 'react';
import { ChatHeader } from './chat-header.tsx';
import { Composer } from './composer.tsx';
import { type Conversation, citedSources, type Turn } from './conversation.ts';
import { EmptyState } from './empty-state.tsx';
import type { GuideIntro } from './guide-intro.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { strings } from './strings.ts';
import { TurnView } from './turn-view.tsx';
import { useAnswerText } from './use-answer-text.ts';
import { useConversation } from './use-conversation.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useShortcuts } from './use-shortcuts.ts';

export type ChatProps = {
  guides: GuideIntro[];
  /** Slug of the guide that the page is about; null when all are asked. */
  guide: string | null;
  endpoint?: string;
};

export function Chat({ guides, guide, endpoint = '/api/chat' }: ChatProps) {
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const [earlier, setEarlier] = useState<Conversation[]>();
  const control = useConversation({ endpoint, guide });
  const { conversation, asked, answering, keeping, ask, stop } = control;
  const { turns } = conversation;
  const AnswerText = useAnswerText(turns.length > 0);
  const shown = turns.length > 0 && AnswerText !== undefined;
  useReadingPlace({ conversationId: conversation.id, askedId: asked?.id, shown });
  useShortcuts({ inputRef, answering, stop });

  const scope = conversation.guide ?? guide;
  const inScope = guides.filter(({ slug }) => scope === null || slug === scope);
  const only = inScope.length === 1 ? inScope[0] : undefined;
  const guideTitles = titlesBySlug(guides);
  const startNew = () => {
    control.startNew();
    inputRef.current?.focus();
  };

  return (
    <div className="chat">
      <ChatHeader
        guide={only}
        onShowEarlier={() => setEarlier(control.listEarlier())}
        onNew={startNew}
      />
      <main className="chat-main">
        <h1 className="sr-only">
          {only ? strings.askTitle(only.title) : strings.severalGuides(inScope.length)}
        </h1>
        {turns.length === 0 ? (
          <EmptyState guides={inScope} onAsk={ask} />
        ) : (
          <section className="transcript" aria-label={strings.transcript}>
            {turns.map((turn, index) => (
              <TurnView
                key={turn.id}
                turn={turn}
                AnswerText={AnswerText}
                guideTitles={guideTitles}
                actions={index === turns.length - 1 ? control : undefined}
              />
            ))}
          </section>
        )}
        <p className="sr-only" role="status">
          {asked && describeProgress(asked)}
        </p>
        <div className="composer-bar">
          {keeping !== 'kept' && (
            <p className="storage-note">
              {keeping === 'full' ? strings.storageFull : strings.storageBlocked}
            </p>
          )}
          <Composer
            inputRef={inputRef}
            answering={answering}
            placeholder={
              turns.length === 0 ? strings.composerPlaceholder : strings.composerNextPlaceholder
            }
            onAsk={ask}
            onStop={stop}
          />
        </div>
      </main>
      {earlier && (
        <HistoryDialog
          conversations={earlier}
          openId={conversation.id}
          onOpen={(chosen) => {
            setEarlier(undefined);
            control.open(chosen);
          }}
          onRemove={(ids) => {
            control.remove(ids);
            setEarlier(control.listEarlier());
          }}
          onClose={() => setEarlier(undefined)}
        />
      )}
    </div>
  );
}

function describeProgress(turn: Turn): string {
  switch (turn.progress.kind) {
    case 'answering':
      return strings.answering;
    case 'complete':
      return strings.answerReady(citedSources(turn).length);
    case 'stopped':
      return strings.answerStopped;
    case 'failed':
      return `${strings.failedTitle} ${turn.progress.message}`;
  }
}

function titlesBySlug(guides: GuideIntro[]): Record<string, string> {
  return Object.fromEntries(guides.map(({ slug, title }) => [slug, title]));
}
