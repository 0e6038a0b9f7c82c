// A shared conversation that could be read: its name, the banner, what can be done with it, the turns.
import { useEffect, useMemo } from 'react';
import type { CitedGuide } from '../../browser/citations/guide-place.ts';
import { type Conversation, shownTurns } from '../../browser/conversation/conversation.ts';
import type { Keeping } from '../../browser/conversation/conversation-control.ts';
import { conversationTitle } from '../../browser/conversation/conversation-name.ts';
import { goneStatements } from '../../browser/share/guide-changes.ts';
import type { SharedConversationData } from '../../browser/share/read-shared-link.ts';
import { PlainTranscript } from '../answer/plain-transcript.tsx';
import { useTranscript } from '../answer/use-transcript.ts';
import { GoneStatementsContext } from '../citations/gone-statements.ts';
import { useGuidesOf } from '../citations/use-guide.ts';
import { useStrings } from '../strings/use-strings.ts';
import { PrintHead } from './print-head.tsx';
import { SharedActions } from './shared-actions.tsx';
import { SharedBanner } from './shared-banner.tsx';
import { useComparison } from './use-comparison.ts';

export type SharedReadingProps = {
  shared: SharedConversationData;
  onContinue: (conversation: Conversation) => Promise<Keeping>;
};

export function SharedReading({ shared, onContinue }: SharedReadingProps) {
  const { strings } = useStrings();
  const { conversation, title } = shared;
  const turns = useMemo(() => shownTurns(conversation), [conversation]);
  const citations = useMemo(() => turns.flatMap((turn) => turn.citations), [turns]);
  const guides = useGuidesOf(conversation.guide, citations);
  const [state, compareAgain] = useComparison(citations);
  const gone = useMemo(
    () => (state.kind === 'compared' ? goneStatements(state.comparison) : new Set<string>()),
    [state],
  );
  const Transcript = useTranscript(true);
  const guideTitles = Object.fromEntries(guides.map((guide) => [guide.slug, guide.title]));
  const isNamed = title !== '' && title !== conversationTitle({ ...conversation, title: null });

  useEffect(() => {
    document.title = `${title} · ${strings.chat.product}`;
  }, [title, strings]);

  return (
    <>
      <PrintHead conversation={conversation} />
      <h1 dir="auto">{isNamed ? title : strings.shared.sharedTitle}</h1>
      <GoneStatementsContext.Provider value={gone}>
        <section className="transcript" aria-label={strings.chat.transcript}>
          {Transcript ? (
            <Transcript
              conversation={conversation}
              turns={turns}
              guideLanguage={languageOf(citations, guides)}
              actions={undefined}
            />
          ) : (
            <PlainTranscript
              turns={turns}
              guideLanguage={languageOf(citations, guides)}
              actions={undefined}
            />
          )}
        </section>
      </GoneStatementsContext.Provider>
      <SharedBanner
        isNamed={isNamed}
        shared={shared}
        citations={citations}
        state={state}
        onCompareAgain={compareAgain}
      />
      <SharedActions
        conversation={conversation}
        guideTitles={guideTitles}
        onContinue={onContinue}
      />
    </>
  );
}

// Known where all that is cited is in one language.
function languageOf(citations: { guide: string }[], guides: CitedGuide[]): string | undefined {
  const slugs = new Set(citations.map(({ guide }) => guide));
  const languages = new Set(
    guides.filter(({ slug }) => slugs.has(slug)).map(({ language }) => language),
  );
  return languages.size === 1 ? [...languages][0] : undefined;
}
