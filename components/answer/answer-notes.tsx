// What is told about an answer besides its text: where it comes from, what the guide does not say, what was
// left out, where to look instead, how the answer was made.
import type { KeptSummary } from '../../browser/conversation/conversation.ts';
import { sayReason } from '../../lib/strings/say-reason.ts';
import type { AnswerMode, NearestSection } from '../../lib/types.ts';
import { NewTabHint } from '../citations/new-tab-hint.tsx';
import { useGuideLink } from '../citations/use-guide-link.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useReplyWording } from './reply-context.ts';

/** Stands above an answer that this site did not give. */
export function SharedNote() {
  return <p className="shared-note">{useStrings().strings.answer.fromSharedLink}</p>;
}

type CoverageProps = {
  summary: KeptSummary;
  /** Whether the answer has no text of its own. */
  silent: boolean;
  /** Language of the guide, where all that is said is in one. */
  language: string | undefined;
};

/** Says where the guide answers in part or not at all, and offers the nearest sections. */
export function Coverage({ summary: { status, nearest }, silent, language }: CoverageProps) {
  const { strings } = useStrings();
  const { partial, notCovered } = strings.answer;
  // A refusal says itself that the guide has no answer.
  const told = status === 'partial' ? [partial] : silent ? [notCovered] : [];
  if (nearest.length > 0) told.push(strings.answer.nearest);
  if (status === 'answered' || told.length === 0) return null;
  return (
    <section className="coverage">
      <h3>{told.join(' ')}</h3>
      {silent && <p>{strings.answer.notCoveredNote}</p>}
      {nearest.length > 0 && (
        <ul lang={language}>
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
  const link = useGuideLink({ href, title });
  return (
    <a {...link} href={link.href}>
      {title}
      <NewTabHint />
    </a>
  );
}

/** A reason that was kept as a sentence is shown as it is. */
export function LeftOutNote({ leftOut }: Pick<KeptSummary, 'leftOut'>) {
  const { strings, say } = useStrings();
  const wording = useReplyWording();
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{say(strings.answer.leftOut, { count: leftOut.length })}</summary>
      <ul>
        {leftOut.map(({ text, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may be left out twice
          <li key={index} className="left-out-sentence">
            <del>{text}</del>
            <span className="left-out-reason">
              {typeof reason === 'string' ? reason : sayReason(reason, wording)}
            </span>
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

type FollowUpsProps = {
  questions: string[];
  language: string | undefined;
  onAsk: (question: string) => void;
};

export function FollowUps({ questions, language, onAsk }: FollowUpsProps) {
  const { strings } = useStrings();
  if (questions.length === 0) return null;
  return (
    <section className="follow-ups">
      <h3 className="label">{strings.answer.followUps}</h3>
      <ul lang={language}>
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
