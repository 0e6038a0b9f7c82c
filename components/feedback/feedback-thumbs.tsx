// The two thumbs under an answer.
import type { RefObject } from 'react';
import type { Rating } from '../../lib/wire/feedback.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ThumbDownIcon, ThumbUpIcon } from './feedback-icons.tsx';

export type FeedbackThumbsProps = {
  pressed: Rating | null;
  /** Id of the words that tell what a rating sends along. */
  sendsId: string;
  /** Whether the form of the thumbs-down is open. */
  isOpen: boolean;
  downRef: RefObject<HTMLButtonElement | null>;
  onUp: () => void;
  onDown: () => void;
};

export function FeedbackThumbs(props: FeedbackThumbsProps) {
  const { pressed, sendsId, isOpen, downRef, onUp, onDown } = props;
  const { feedback } = useStrings().strings;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two toggles are no fieldset of a form
    <div className="feedback-thumbs" role="group" aria-label={feedback.rate}>
      <button
        type="button"
        className="icon-button"
        aria-pressed={pressed === 'up'}
        aria-describedby={sendsId}
        onClick={onUp}
      >
        <ThumbUpIcon />
        <span className="sr-only">{feedback.helpful}</span>
      </button>
      <button
        type="button"
        ref={downRef}
        className="icon-button"
        aria-pressed={pressed === 'down'}
        aria-expanded={isOpen}
        onClick={onDown}
      >
        <ThumbDownIcon />
        <span className="sr-only">{feedback.notHelpful}</span>
      </button>
    </div>
  );
}
