// What is told about an answer besides its text: what the guide does not say, what was left out, where
// to look instead, how the answer was made.
import type { AnswerMode, AnswerSummary, LeftOut, NearestSection } from '../../lib/types.ts';
import { useGuideLink } from '../citations/use-guide-link.ts';
import { useStrings } from '../strings/use-strings.ts';

type CoverageProps = {
  summary: AnswerSummary;
  /** Whether the answer has no text of its own. */
  silent: boolean;
};

/** Says where the guide answers in part or not at all, and offers the nearest sections. */
export function Coverage({ summary: { status, nearest }, silent }: CoverageProps) {
  const { strings } = useStrings();
  if (status === 'answered' || (nearest.length === 0 && !silent)) return null;
  return (
    <section className="coverage">
      <h3>
        {status === 'partial' ? strings.answer.partial : strings.answer.notCovered}
        {nearest.length > 0 && ` ${strings.answer.nearest}`}
      </h3>
      {silent && <p>{strings.answer.notCoveredNote}</p>}
      {nearest.length > 0 && (
        <ul>
          {nearest.map(({ title, href }) => (
            <li key={href}>
              <NearestLink title={title} href={href} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NearestLink({ title, href }: NearestSection) {
  return (
    <a href={href} {...useGuideLink({ href, title })}>
      {title}
    </a>
  );
}

export function LeftOutNote({ leftOut }: { leftOut: LeftOut[] }) {
  const { strings, say } = useStrings();
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{say(strings.answer.leftOut, { count: leftOut.length })}</summary>
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
  const { strings } = useStrings();
  const { modeModel, modeExtractive } = strings.answer;
  return <p className="mode-note">{mode === 'model' ? modeModel : modeExtractive}</p>;
}

type FollowUpsProps = { questions: string[]; onAsk: (question: string) => void };

export function FollowUps({ questions, onAsk }: FollowUpsProps) {
  const { strings } = useStrings();
  if (questions.length === 0) return null;
  return (
    <section className="follow-ups">
      <h3 className="label">{strings.answer.followUps}</h3>
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
