// Why an answer was of no use: reasons to tick, room for words, and what is sent. Ctrl or Cmd with Enter
// sends, Esc cancels.
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { reasonsFor, toggled } from '../../browser/feedback/feedback-reasons.ts';
import type { FeedbackWords } from '../../browser/feedback/post-feedback.ts';
import { isComposing } from '../../browser/is-composing.ts';
import { longestNote } from '../../lib/limits.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { useStrings } from '../strings/use-strings.ts';

export type FeedbackFormProps = {
  words: FeedbackWords;
  /** How the answer stands, which tells what can be wrong with it. */
  status: AnswerStatus | null;
  isSending: boolean;
  /** Why the last try was of no avail; empty when there was none. */
  failure: string;
  onChange: (words: FeedbackWords) => void;
  onSend: () => void;
  onCancel: () => void;
};

export function FeedbackForm(props: FeedbackFormProps) {
  const { words, status, isSending, failure, onChange, onSend, onCancel } = props;
  const { feedback } = useStrings().strings;
  const form = useRef<HTMLFormElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const isEmpty = words.reasons.length === 0 && words.note.trim() === '';
  const over = words.note.trim().length - longestNote;

  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    // A field would bring up the keyboard of a phone, over the reasons.
    const isTouched = window.matchMedia('(pointer: coarse)').matches;
    const first = isTouched ? form.current?.querySelector('input') : note.current;
    first?.focus({ preventScroll: true });
  }, []);

  const submit = () => {
    setRefused(isEmpty);
    if (isEmpty || over > 0) note.current?.focus();
    else onSend();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else return;
    event.preventDefault();
  };

  return (
    <form
      ref={form}
      className="feedback-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Reasons words={words} status={status} onChange={onChange} />
      <Note fieldRef={note} words={words} over={over} onChange={onChange} />
      <p id={`${id}sends`} className="feedback-sends">
        {feedback.formSends}
      </p>
      <p className="feedback-failure" role="alert">
        {isRefused && isEmpty ? feedback.empty : failure}
      </p>
      <div className="feedback-actions">
        <button type="submit" className="button" aria-describedby={`${id}sends`}>
          {isSending ? feedback.sending : feedback.send}
        </button>
        <button type="button" className="quiet-button" onClick={onCancel}>
          {feedback.cancel}
        </button>
      </div>
    </form>
  );
}

type NoteProps = Pick<FeedbackFormProps, 'words' | 'onChange'> & {
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Characters beyond the longest note. */
  over: number;
};

function Note({ fieldRef, words, over, onChange }: NoteProps) {
  const { strings, say } = useStrings();
  const id = useId();
  return (
    <>
      <label className="feedback-note" htmlFor={`${id}note`}>
        {strings.feedback.note}
      </label>
      <textarea
        id={`${id}note`}
        ref={fieldRef}
        className="text-field"
        dir="auto"
        rows={3}
        value={words.note}
        aria-invalid={over > 0}
        aria-describedby={`${id}over`}
        onChange={(event) => onChange({ ...words, note: event.currentTarget.value })}
      />
      <p id={`${id}over`} className="feedback-failure">
        {over > 0 && say(strings.feedback.noteTooLong, { count: over })}
      </p>
    </>
  );
}

type ReasonsProps = Pick<FeedbackFormProps, 'words' | 'status' | 'onChange'>;

function Reasons({ words, status, onChange }: ReasonsProps) {
  const { feedback } = useStrings().strings;
  return (
    <fieldset>
      <legend>{feedback.why}</legend>
      {reasonsFor(status).map((reason) => (
        <label key={reason}>
          <input
            type="checkbox"
            checked={words.reasons.includes(reason)}
            onChange={() => onChange({ ...words, reasons: toggled(words.reasons, reason) })}
          />
          {feedback.reasons[reason]}
        </label>
      ))}
    </fieldset>
  );
}
