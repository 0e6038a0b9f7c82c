// The foot of an answer: copy, ask again, what the reader says of it, and how it was made.

import { answerText, type Turn } from '../../browser/conversation/conversation.ts';
import type { TurnActions } from '../../browser/conversation/conversation-control.ts';
import { answerHtml } from '../../browser/share/answer-html.ts';
import { answerMarkdown } from '../../browser/share/answer-markdown.ts';
import type { Citation } from '../../lib/types.ts';
import { CopyButton } from '../elements/copy-button.tsx';
import { RepeatIcon } from '../elements/icons.tsx';
import { Feedback } from '../feedback/feedback.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ModeNote } from './answer-notes.tsx';

export type AnswerToolsProps = {
  turn: Turn;
  /** What the answer cites. */
  sources: Citation[];
  guide: string | null;
  actions: TurnActions | undefined;
};

export function AnswerTools({ turn, sources, guide, actions }: AnswerToolsProps) {
  const { strings } = useStrings();
  const { id, question, rating } = turn;
  // How a stranger's answer was made is not known, and it is not this site's to rate.
  const summary = turn.shared ? null : turn.summary;
  const text = answerText(turn);
  return (
    <footer className="answer-foot">
      <div className="answer-tools">
        {text !== '' && (
          <CopyButton
            label={strings.answer.copy}
            text={() => answerMarkdown(turn, window.location.origin)}
            html={() => answerHtml(turn)}
          />
        )}
        {actions && summary?.mode !== 'extractive' && (
          <button type="button" className="quiet-button" onClick={() => actions.askAgain(id)}>
            <RepeatIcon />
            {strings.answer.askAgain}
          </button>
        )}
      </div>
      {actions && summary && (
        <Feedback
          turnId={id}
          question={question}
          answer={text}
          guide={guide}
          statementIds={sources.map(({ statementId }) => statementId)}
          mode={summary.mode}
          status={summary.status}
          rating={rating}
          onRated={(given) => actions.rate(id, given)}
        />
      )}
      {summary && sources.length > 0 && <ModeNote mode={summary.mode} />}
    </footer>
  );
}
