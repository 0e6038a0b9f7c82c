// What the reader thinks of an answer: a thumbs-up is sent at once, a thumbs-down opens a form that asks
// why. What is written there stays until it is sent.

import { useId, useRef, useState } from 'react';
import type { FeedbackWords, RatedAnswer } from '../../browser/feedback/post-feedback.ts';
import type { Rating } from '../../lib/wire/feedback.ts';
import { basePath } from '../../lib/wire/site-path.ts';
import { useStrings } from '../strings/use-strings.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackThumbs } from './feedback-thumbs.tsx';
import { useFeedback } from './use-feedback.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

export type FeedbackProps = RatedAnswer & {
  /** What the server has been told. */
  rating: Rating | null;
  onRated: (rating: Rating) => void;
  endpoint?: string;
};

const noWords: FeedbackWords = { reasons: [], note: '' };

export function Feedback({
  rating,
  onRated,
  endpoint = `${basePath}/api/feedback`,
  ...rated
}: FeedbackProps) {
  const { progress, send } = useFeedback({ endpoint, rated, onRated });
  const outcome = useOutcomeWords(progress);
  const { strings } = useStrings();
  const sendsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState(noWords);
  const place = useRef<HTMLDivElement>(null);
  const thumbDown = useRef<HTMLButtonElement>(null);
  const isSending = progress.kind === 'sending';
  const pressed = isSending ? progress.rating : rating;

  const close = () => {
    if (holdsFocus(place.current)) thumbDown.current?.focus();
    setIsOpen(false);
  };

  const sendUp = () => {
    setIsOpen(false);
    if (pressed !== 'up') send('up');
  };

  const sendWords = async () => {
    if (!(await send('down', words))) return;
    close();
    setWords(noWords);
  };

  return (
    <div className="feedback" ref={place}>
      <FeedbackThumbs
        pressed={pressed}
        sendsId={sendsId}
        isOpen={isOpen}
        downRef={thumbDown}
        onUp={sendUp}
        onDown={() => setIsOpen(!isOpen)}
      />
      <p id={sendsId} className="feedback-sends" hidden={isOpen}>
        {strings.feedback.sends}
      </p>
      {(isOpen || progress.kind !== 'idle') && (
        <p className="feedback-outcome" aria-live="polite">
          {!isOpen && outcome}
        </p>
      )}
      {isOpen && (
        <FeedbackForm
          words={words}
          status={rated.status}
          isSending={isSending}
          failure={progress.kind === 'failed' && progress.rating === 'down' ? outcome : ''}
          onChange={setWords}
          onSend={sendWords}
          onCancel={close}
        />
      )}
    </div>
  );
}

// Some browsers leave the focus on the page when a button is pressed.
function holdsFocus(place: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === body || place?.contains(activeElement) === true;
}
