// Where a question is written. Enter asks, Shift+Enter breaks the line, and Enter that ends an input
// method's composition does neither. A question sent while an answer arrives waits its turn.
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
} from 'react';
import { isComposing } from '../../browser/is-composing.ts';
import { longestQuestion } from '../../lib/limits.ts';
import { ArrowIcon, StopIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { type Draft, useRecall } from './use-draft.ts';

export type ComposerProps = {
  inputRef: RefObject<HTMLTextAreaElement | null>;
  draft: Draft;
  /** What was asked so far, oldest first: Arrow Up in an empty field brings it back. */
  asked: string[];
  answering: boolean;
  placeholder: string;
  onAsk: (question: string) => void;
  onStop: () => void;
  onIntent: () => void;
  /** Stands before the buttons. */
  children: ReactNode;
};

export function Composer(props: ComposerProps) {
  const { inputRef, draft, asked, answering, placeholder, onAsk, onStop, onIntent } = props;
  const { strings } = useStrings();
  const recall = useRecall(draft, asked);
  const question = draft.text.trim();
  const over = question.length - longestQuestion;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the draft
  useLayoutEffect(() => fitHeight(inputRef.current), [draft.text, inputRef]);

  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    const input = inputRef.current;
    // What the field holds: on a slow machine it is ahead of what was drawn last.
    const typed = (input?.value ?? '').trim();
    if (typed === '' || typed.length > longestQuestion) {
      input?.focus();
      return;
    }
    draft.change('');
    onAsk(typed);
    putKeyboardAway(input);
  };

  return (
    <form className="composer" onSubmit={submit} data-answering={answering || undefined}>
      <label className="sr-only" htmlFor="question">
        {strings.chat.composerLabel}
      </label>
      <textarea
        id="question"
        ref={inputRef}
        className="composer-input"
        dir="auto"
        rows={1}
        value={draft.text}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="send"
        aria-describedby="composer-hint"
        aria-invalid={over > 0}
        onChange={(event) => {
          onIntent();
          draft.change(event.currentTarget.value);
        }}
        onKeyDown={(event) => onFieldKey(event, submit, recall)}
      />
      <ComposerButtons
        answering={answering}
        empty={question === ''}
        onSend={submit}
        onStop={onStop}
      >
        {props.children}
      </ComposerButtons>
      <ComposerHint over={over} answering={answering} />
    </form>
  );
}

type ComposerButtonsProps = {
  answering: boolean;
  empty: boolean;
  onSend: (event: SyntheticEvent) => void;
  onStop: () => void;
  children: ReactNode;
};

function ComposerButtons(props: ComposerButtonsProps) {
  const { answering, empty, onSend, onStop, children } = props;
  const { strings } = useStrings();
  return (
    <div className="composer-buttons">
      {children}
      {answering && (
        <button type="button" className="composer-button composer-stop" onClick={onStop}>
          <StopIcon />
          <span>{strings.chat.stop}</span>
        </button>
      )}
      {(!answering || !empty) && (
        // By its click, because a sandboxed page may not let forms be sent.
        <button type="submit" className="composer-button" data-empty={empty} onClick={onSend}>
          <ArrowIcon />
          <span>{answering ? strings.chat.queue : strings.chat.send}</span>
        </button>
      )}
    </div>
  );
}

/** `over` counts the characters beyond the longest question. */
function ComposerHint({ over, answering }: { over: number; answering: boolean }) {
  const { strings, say } = useStrings();
  return (
    <p id="composer-hint" className="composer-hint">
      <span data-shown={over <= 0 && !answering}>{strings.chat.keysHint}</span>
      <span data-shown={over <= 0 && answering}>{strings.chat.stopHint}</span>
      {over > 0 && <span>{say(strings.chat.tooLong, { count: over })}</span>}
    </p>
  );
}

function onFieldKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  submit: () => void,
  recall: ReturnType<typeof useRecall>,
): void {
  if (isComposing(event)) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submit();
    return;
  }
  const direction = leavesTheField(event);
  if (direction && recall(direction)) event.preventDefault();
}

// Arrow Up on the first line and Arrow Down on the last lead out of the field; elsewhere they move in it.
function leavesTheField(
  event: KeyboardEvent<HTMLTextAreaElement>,
): 'earlier' | 'later' | undefined {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  if (event.key === 'ArrowUp' && !value.slice(0, selectionStart).includes('\n')) return 'earlier';
  if (event.key === 'ArrowDown' && !value.slice(selectionEnd).includes('\n')) return 'later';
  return undefined;
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
