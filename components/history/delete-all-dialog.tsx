// Asks before all conversations are deleted, and names how many they are.
import { useId } from 'react';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import { useStrings } from '../strings/use-strings.ts';

export type DeleteAllDialogProps = { count: number; onDelete: () => void; onClose: () => void };

export function DeleteAllDialog({ count, onDelete, onClose }: DeleteAllDialogProps) {
  const { strings, say } = useStrings();
  const noteId = useId();
  return (
    <ModalDialog
      className="alert-dialog"
      role="alertdialog"
      title={say(strings.history.deleteAllTitle, { count })}
      describedBy={noteId}
      onClose={onClose}
    >
      <p id={noteId}>{strings.history.deleteAllNote}</p>
      <form method="dialog" className="dialog-choices">
        <button type="submit" className="quiet-button">
          {strings.history.cancel}
        </button>
        <button type="submit" className="button danger-button" onClick={onDelete}>
          {strings.history.deleteAll}
        </button>
      </form>
    </ModalDialog>
  );
}
