// A question that was asked, to be changed and asked anew. Esc leaves it as it was.
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../browser/is-composing.ts';
import { longestQuestion } from '../../lib/limits.ts';
import { useStrings } from '../strings/use-strings.ts';

export type QuestionEditorProps = {
  question: string;
  onSend: (question: string) => void;
  onCancel: () => void;
};

export function QuestionEditor({ question, onSend, onCancel }: QuestionEditorProps) {
  const { strings } = useStrings();
  const [draft, setDraft] = useState(question);
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const sendable = draft.trim() !== '' && draft.trim().length <= longestQuestion;

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(question.length, question.length);
  }, [question]);

  const send = () => {
    if (sendable) onSend(draft.trim());
    else field.current?.focus();
  };

  return (
    <form
      className="question-editor"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="sr-only" htmlFor={fieldId}>
        {strings.answer.editLabel}
      </label>
      <textarea
        id={fieldId}
        ref={field}
        className="text-field"
        dir="auto"
        rows={2}
        value={draft}
        aria-invalid={!sendable}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => onFieldKey(event, send, onCancel)}
      />
      <div className="question-editor-actions">
        <button type="button" className="quiet-button" onClick={onCancel}>
          {strings.answer.editCancel}
        </button>
        <button type="submit" className="button">
          {strings.answer.editSend}
        </button>
      </div>
    </form>
  );
}

function onFieldKey(event: KeyboardEvent, send: () => void, cancel: () => void): void {
  if (isComposing(event)) return;
  const isSent = event.key === 'Enter' && !event.shiftKey;
  if (!isSent && event.key !== 'Escape') return;
  event.preventDefault();
  if (isSent) send();
  else cancel();
}
