// The name of a conversation as a field. Enter, the button and leaving the field save it, Esc gives up;
// an empty name goes back to the first question.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isComposing } from '../../browser/is-composing.ts';
import { CheckIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';

export type RenameFormProps = {
  title: string;
  /** Without a title when nothing is to change. */
  onEnd: (title: string | undefined) => void;
};

export function RenameForm({ title, onEnd }: RenameFormProps) {
  const { strings } = useStrings();
  const inputRef = useRef<HTMLInputElement>(null);
  const initial = useRef<string>(undefined);
  const ended = useRef(false);

  // A field holds one line: what it makes of the title is what an unchanged one looks like.
  useEffect(() => {
    initial.current = inputRef.current?.value;
    inputRef.current?.select();
  }, []);

  // Once only: taking the form off the page moves the focus out of it, too.
  const end = (name: string | undefined) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(name);
  };
  const save = () => {
    const name = inputRef.current?.value;
    end(name === initial.current ? undefined : name?.trim());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    end(undefined);
  };

  return (
    <form
      className="rename-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save();
      }}
    >
      <input
        ref={inputRef}
        defaultValue={title}
        dir="auto"
        maxLength={200}
        aria-label={strings.history.name}
        autoComplete="off"
        enterKeyHint="done"
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="icon-button">
        <CheckIcon />
        <span className="sr-only">{strings.history.saveName}</span>
      </button>
    </form>
  );
}
