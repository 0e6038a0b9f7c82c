// One question with its answer: the question on its board, the text, charts of what it cites, how it ended,
// its sources, and what can be done with it.
import { memo } from 'react';
import { toldCharts } from '../../browser/charts/told-charts.ts';
import { answerText, citedSources, type Turn } from '../../browser/conversation/conversation.ts';
import type { TurnActions } from '../../browser/conversation/conversation-control.ts';
import { turnInLanguage } from '../../browser/conversation/turn-in-language.ts';
import { ChartView } from '../chart/chart-view.tsx';
import { SourcesList } from '../citations/sources-list.tsx';
import { AnswerBody } from './answer-body.tsx';
import { AnswerEnd } from './answer-end.tsx';
import { Coverage, FollowUps, LeftOutNote, SharedNote } from './answer-notes.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { QuestionBoard } from './question-board.tsx';
import { useReplyWording } from './reply-context.ts';

export type TurnViewProps = {
  turn: Turn;
  /** The turn and those asked in its place, oldest first. */
  versions: Turn[];
  isLast: boolean;
  /** The guide that is asked; null when all are. */
  guide: string | null;
  guideLanguage: string | undefined;
  /** Undefined where the conversation can only be read. */
  actions: TurnActions | undefined;
};

export function TurnView(props: TurnViewProps) {
  const { turn, versions, actions, ...answer } = props;
  const { id } = turn;
  return (
    <article className="turn" id={`turn-${id}`} aria-labelledby={`question-${id}`}>
      <QuestionBoard
        turn={turn}
        versions={versions}
        onEdit={actions && ((question) => actions.edit(id, question))}
        onShowVersion={actions?.showVersion}
      />
      <Answer key={id} turn={turn} actions={actions} {...answer} />
    </article>
  );
}

type AnswerProps = Omit<TurnViewProps, 'versions'>;

// Answers that are there already are not drawn anew with every sentence of the one that grows.
const Answer = memo(function Answer(props: AnswerProps) {
  const { isLast, guide, guideLanguage, actions } = props;
  const turn = turnInLanguage(props.turn, useReplyWording());
  const { id, progress, summary } = turn;
  const text = answerText(turn);
  const settled = progress.kind === 'complete' || progress.kind === 'stopped';
  const sources = progress.kind === 'answering' ? [] : citedSources(turn);
  return (
    <div className="answer" data-progress={progress.kind}>
      {turn.shared && <SharedNote />}
      <AnswerBody turn={turn} language={guideLanguage} />
      <AnswerEnd
        progress={progress}
        begun={text !== ''}
        onAskAgain={actions && (() => actions.askAgain(id))}
      />
      {toldCharts(sources, text).map((chart) => (
        <ChartView key={`${chart.head} ${chart.rows[0]?.citation.number}`} chart={chart} />
      ))}
      {summary && <Coverage summary={summary} silent={text === ''} language={guideLanguage} />}
      {summary && <LeftOutNote leftOut={summary.leftOut} />}
      <SourcesList sources={sources} />
      {settled && <AnswerTools turn={turn} sources={sources} guide={guide} actions={actions} />}
      {summary && actions && isLast && settled && (
        <FollowUps questions={summary.followUps} language={guideLanguage} onAsk={actions.ask} />
      )}
    </div>
  );
});
