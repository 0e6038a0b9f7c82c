// What is told about an answer besides its text: what the guide does not say, what was left out, where
// to look instead, how the answer was made.
import type { AnswerMode, AnswerSummary, LeftOut } from '../../lib/types.ts';
import { strings } from './strings.ts';

type CoverageProps = {
  summary: AnswerSummary;
  /** Whether the answer has no text of its own. */
  silent: boolean;
};

/** Says where the guide answers in part or not at all, and offers the nearest sections. */
export function Coverage({ summary: { status, nearest }, silent }: CoverageProps) {
  if (status === 'answered' || (nearest.length === 0 && !silent)) return null;
  return (
    <section className="coverage">
      <h3>
        {status === 'partial' ? strings.partial : strings.notCovered}
        {nearest.length > 0 && ` ${strings.nearest}`}
      </h3>
      {silent && <p>{strings.notCoveredNote}</p>}
      {nearest.length > 0 && (
        <ul>
          {nearest.map(({ title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function LeftOutNote({ leftOut }: { leftOut: LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{strings.leftOut(leftOut.length)}</summary>
      <ul>
        {leftOut.map(({ text, reason }) => (
          <li key={text} className="left-out-sentence">
            <del>{text}</del>
            <span className="left-out-reason">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ModeNote({ mode }: { mode: AnswerMode }) {
  return (
    <p className="mode-note">{mode === 'model' ? strings.modeModel : strings.modeExtractive}</p>
  );
}

type FollowUpsProps = { questions: string[]; onAsk: (question: string) => void };

export function FollowUps({ questions, onAsk }: FollowUpsProps) {
  if (questions.length === 0) return null;
  return (
    <section className="follow-ups">
      <h3 className="label">{strings.followUps}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="arm" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
