// Where a question is written. Enter asks, Shift+Enter breaks the line, and Enter that ends an input
// method's composition does neither. The same button asks and, while an answer arrives, stops it.
import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useState,
} from 'react';
import { ArrowIcon, StopIcon } from '../icons.tsx';
import { strings } from './strings.ts';

/** Longest question that the server takes, in characters. */
const longestQuestion = 4000;

export type ComposerProps = {
  inputRef: RefObject<HTMLTextAreaElement | null>;
  answering: boolean;
  placeholder: string;
  onAsk: (question: string) => void;
  onStop: () => void;
};

export function Composer({ inputRef, answering, placeholder, onAsk, onStop }: ComposerProps) {
  const [draft, setDraft] = useState('');
  const question = draft.trim();
  const over = question.length - longestQuestion;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the draft
  useLayoutEffect(() => fitHeight(inputRef.current), [draft, inputRef]);

  const submit = () => {
    if (answering) return;
    if (question === '' || over > 0) {
      inputRef.current?.focus();
      return;
    }
    setDraft('');
    onAsk(question);
    putKeyboardAway(inputRef.current);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    submit();
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (answering) onStop();
    else submit();
  };

  return (
    <form className="composer" onSubmit={onSubmit}>
      <label className="sr-only" htmlFor="question">
        {strings.composerLabel}
      </label>
      <textarea
        id="question"
        ref={inputRef}
        className="composer-input"
        rows={1}
        value={draft}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="send"
        aria-describedby="composer-hint"
        aria-invalid={over > 0}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="composer-button" data-empty={!answering && question === ''}>
        {answering ? <StopIcon /> : <ArrowIcon />}
        <span>{answering ? strings.stop : strings.send}</span>
      </button>
      <p id="composer-hint" className="composer-hint">
        {hint(over, answering)}
      </p>
    </form>
  );
}

function hint(over: number, answering: boolean): string {
  if (over > 0) return strings.tooLong(over);
  return answering ? strings.stopHint : strings.keysHint;
}

// For browsers that do not size the field by its content themselves.
function fitHeight(input: HTMLTextAreaElement | null): void {
  if (!input || CSS.supports('field-sizing', 'content')) return;
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + input.offsetHeight - input.clientHeight}px`;
}

// On a phone the keyboard would cover the answer.
function putKeyboardAway(input: HTMLTextAreaElement | null) {
  if (window.matchMedia('(pointer: coarse)').matches) input?.blur();
}
