// One conversation of the list: a button that opens it, with rename and delete beside it, or the form
// that renames it.
import { Fragment, useEffect, useRef } from 'react';
import type { HistoryEntry } from '../../browser/conversation/conversation-control.ts';
import type { FoundWords, Marked } from '../../browser/conversation/search-conversations.ts';
import { PencilIcon, TrashIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { RenameForm } from './rename-form.tsx';

export type HistoryRowProps = {
  entry: HistoryEntry;
  /** When it was last changed, as far as the heading above leaves it open. */
  moment: string;
  /** Where the words stand that are looked for; undefined where none are. */
  found: FoundWords | undefined;
  isOpen: boolean;
  isRenaming: boolean;
  onOpen: () => void;
  onStartRenaming: () => void;
  /** Ends the renaming; without a title when it was given up. */
  onRename: (title: string | undefined) => void;
  onRemove: () => void;
};

export function HistoryRow(props: HistoryRowProps) {
  const { entry, moment, isOpen, isRenaming } = props;
  const { strings, say } = useStrings();
  const { title } = entry;
  const buttonRef = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);

  // The field is gone with the renaming: unless the reader has moved on, the focus goes to the entry.
  useEffect(() => {
    if (wasRenaming.current && document.activeElement === document.body) buttonRef.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  if (isRenaming) {
    return (
      <li className="history-row">
        <RenameForm title={title} onEnd={props.onRename} />
      </li>
    );
  }
  return (
    <li className="history-row">
      <button
        ref={buttonRef}
        type="button"
        className="history-entry"
        data-id={entry.id}
        aria-current={isOpen ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <EntryText title={title} found={props.found} />
        <span className="history-moment">
          {moment} · {say(strings.history.questionCount, { count: entry.questionCount })}
        </span>
      </button>
      <div className="history-actions">
        <button type="button" className="icon-button" onClick={props.onStartRenaming}>
          <PencilIcon />
          <span className="sr-only">{say(strings.history.rename, { title })}</span>
        </button>
        <button type="button" className="icon-button" onClick={props.onRemove}>
          <TrashIcon />
          <span className="sr-only">{say(strings.history.delete, { title })}</span>
        </button>
      </div>
    </li>
  );
}

type EntryTextProps = Pick<HistoryRowProps, 'found'> & { title: string };

/** The name, and below it where else the words stand that are looked for. */
function EntryText({ title, found }: EntryTextProps) {
  return (
    <>
      <span className="history-title" dir="auto">
        {found ? <MarkedText pieces={found.name} /> : title}
      </span>
      {found && found.excerpt.length > 0 && (
        <span className="history-excerpt" dir="auto">
          <MarkedText pieces={found.excerpt} />
        </span>
      )}
    </>
  );
}

function MarkedText({ pieces }: { pieces: Marked[] }) {
  return pieces.map(({ text, isFound }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
    isFound ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  );
}
