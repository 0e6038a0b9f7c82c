// An answer in the conversation of an MCP host: the same views as on the chat page, without what asks this site for more.
import { useEffect, useMemo, useRef } from 'react';
import type { AnswerDesk } from '../../browser/answer-app/answer-desk.ts';
import { toldCharts } from '../../browser/charts/told-charts.ts';
import { answerText, citedSources, type Turn } from '../../browser/conversation/conversation.ts';
import { turnInLanguage } from '../../browser/conversation/turn-in-language.ts';
import { replyWording } from '../../lib/strings/reply-wording.ts';
import { isLanguage, type Language } from '../../lib/wire/languages.ts';
import { AnswerBody } from '../answer/answer-body.tsx';
import { AnswerEnd } from '../answer/answer-end.tsx';
import { Coverage, FollowUps, LeftOutNote, ModeNote } from '../answer/answer-notes.tsx';
import { QuestionBoard } from '../answer/question-board.tsx';
import { ReplyContext } from '../answer/reply-context.ts';
import { ChartView } from '../chart/chart-view.tsx';
import { StatusLine } from '../chat/status-line.tsx';
import { SourcesList } from '../citations/sources-list.tsx';
import { answerAppStrings } from '../strings/answer-app-strings.ts';
import type { ChatStrings } from '../strings/strings.ts';
import { WordingContext } from '../strings/use-strings.ts';

type AnswerActions = {
  ask: (question: string) => void;
  askAgain: (turn: Turn) => void;
};

export type AnswerAppProps = { desk: AnswerDesk; actions: AnswerActions };

export function AnswerApp({ desk, actions }: AnswerAppProps) {
  const { turns, locale, canAsk } = desk;
  const language = languageOf(locale ?? navigator.language);
  const wording = useMemo(() => {
    // What has to do with settings and conversations is not drawn here.
    const strings = answerAppStrings(language) as ChatStrings;
    return { language, strings };
  }, [language]);
  const replies = useMemo(() => replyWording(language), [language]);
  useFocusOnNew(turns);
  return (
    <WordingContext.Provider value={wording}>
      <ReplyContext.Provider value={replies}>
        <main>
          {turns.map((turn, at) => (
            <AnswerCard
              key={turn.id}
              turn={turnInLanguage(turn, replies)}
              isLast={at === turns.length - 1}
              actions={canAsk ? actions : undefined}
            />
          ))}
        </main>
        <StatusLine turn={turns.at(-1)} />
      </ReplyContext.Provider>
    </WordingContext.Provider>
  );
}

type AnswerCardProps = { turn: Turn; isLast: boolean; actions: AnswerActions | undefined };

function AnswerCard({ turn, isLast, actions }: AnswerCardProps) {
  const { id, question, progress, summary } = turn;
  const text = answerText(turn);
  const sources = citedSources(turn);
  return (
    <article className="turn" aria-labelledby={`question-${id}`}>
      {question !== '' && (
        <QuestionBoard turn={turn} versions={[turn]} onEdit={undefined} onShowVersion={undefined} />
      )}
      <div className="answer" data-progress={progress.kind}>
        <AnswerBody turn={turn} language={undefined} />
        <AnswerEnd
          progress={progress}
          begun={text !== ''}
          onAskAgain={actions && (() => actions.askAgain(turn))}
        />
        {toldCharts(sources, text).map((chart) => (
          <ChartView key={`${chart.head} ${chart.rows[0]?.citation.number}`} chart={chart} />
        ))}
        {summary && <Coverage summary={summary} silent={text === ''} language={undefined} />}
        {summary && <LeftOutNote leftOut={summary.leftOut} />}
        <SourcesList sources={sources} />
        {summary && sources.length > 0 && <ModeNote mode={summary.mode} />}
        {summary && actions && isLast && (
          <FollowUps questions={summary.followUps} language={undefined} onAsk={actions.ask} />
        )}
      </div>
    </article>
  );
}

/** The button that asked is gone with the answer that it stood below. */
function useFocusOnNew(turns: Turn[]): void {
  const count = useRef(turns.length);
  useEffect(() => {
    const last = turns.at(-1);
    if (last && turns.length > Math.max(1, count.current)) {
      document.getElementById(`question-${last.id}`)?.focus();
    }
    count.current = turns.length;
  }, [turns]);
}

function languageOf(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'en';
}
