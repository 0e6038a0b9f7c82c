// One conversation of the list: a button that opens it, with rename and delete beside it, or the form
// that renames it.
import { useEffect, useRef } from 'react';
import type { HistoryEntry } from '../../browser/conversation/conversation-control.ts';
import { PencilIcon, TrashIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { RenameForm } from './rename-form.tsx';

export type HistoryRowProps = {
  entry: HistoryEntry;
  /** When it was last changed, as far as the heading above leaves it open. */
  moment: string;
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
        <span className="history-title" dir="auto">
          {title}
        </span>
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
