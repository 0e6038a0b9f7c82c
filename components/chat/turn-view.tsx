// One question with its answer: the question on its board, the text, how it ended, and its sources.
import { RepeatIcon } from '../icons.tsx';
import { AnswerEnd } from './answer-end.tsx';
import { Coverage, FollowUps, LeftOutNote, ModeNote } from './answer-notes.tsx';
import { answerText, citedSources, type Turn } from './conversation.ts';
import { SourcesList } from './sources-list.tsx';
import { strings } from './strings.ts';
import type { AnswerTextView } from './use-answer-text.ts';

export type TurnViewProps = {
  turn: Turn;
  /** Undefined until the renderer has loaded. */
  AnswerText: AnswerTextView | undefined;
  guideTitles: Record<string, string>;
  /** What can be done with the last answer; undefined for those before it. */
  actions: { askAgain: () => void; ask: (question: string) => void } | undefined;
};

export function TurnView({ turn, AnswerText, guideTitles, actions }: TurnViewProps) {
  const text = answerText(turn);
  const { progress, summary } = turn;
  const sources = citedSources(turn);
  const settled = progress.kind === 'complete' || progress.kind === 'stopped';
  return (
    <article className="turn" id={`turn-${turn.id}`} aria-labelledby={`question-${turn.id}`}>
      <h2 className="question plate" id={`question-${turn.id}`}>
        <span className="sr-only">{strings.question} </span>
        {turn.question}
      </h2>
      <div className="answer" data-progress={progress.kind}>
        {AnswerText && text !== '' && <AnswerText text={text} citations={turn.citations} />}
        <AnswerEnd progress={progress} begun={text !== ''} onAskAgain={actions?.askAgain} />
        {summary && <Coverage summary={summary} silent={text === ''} />}
        {summary && <LeftOutNote leftOut={summary.leftOut} />}
        {progress.kind !== 'answering' && (
          <SourcesList sources={sources} guideTitles={guideTitles} />
        )}
        {settled && (
          <footer className="answer-foot">
            {summary && sources.length > 0 && <ModeNote mode={summary.mode} />}
            {actions && (
              <button type="button" className="quiet-button" onClick={actions.askAgain}>
                <RepeatIcon />
                {strings.askAgain}
              </button>
            )}
          </footer>
        )}
        {summary && actions && settled && (
          <FollowUps questions={summary.followUps} onAsk={actions.ask} />
        )}
      </div>
    </article>
  );
}
