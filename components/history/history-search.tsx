// The search field over the list: Esc clears it, then leaves it; Arrow Down goes to what was found.
import { type KeyboardEvent, useId } from 'react';
import { isComposing } from '../../browser/is-composing.ts';
import { useStrings } from '../strings/use-strings.ts';
import { SearchIcon } from './history-icons.tsx';

export type HistorySearchProps = {
  /** What it finds; conversations unless told. */
  label?: string;
  words: string;
  onWords: (words: string) => void;
  onDown: () => void;
};

export function HistorySearch({ label, words, onWords, onDown }: HistorySearchProps) {
  const { strings } = useStrings();
  const name = label ?? strings.history.search;
  const id = useId();

  // An empty field in the drawer leaves the key to the drawer, which it closes.
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (words === '' && event.currentTarget.closest('dialog')) return;
    event.preventDefault();
    if (words === '') event.currentTarget.blur();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      leave(event);
      onWords('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
  };

  return (
    <search className="history-search">
      <label htmlFor={id}>
        <SearchIcon />
        <span className="sr-only">{name}</span>
      </label>
      <input
        id={id}
        type="search"
        value={words}
        placeholder={name}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
