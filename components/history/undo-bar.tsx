// Offers to bring back what was just deleted.
import { useStrings } from '../strings/use-strings.ts';

export type UndoBarProps = { count: number; onUndo: () => void };

export function UndoBar({ count, onUndo }: UndoBarProps) {
  const { strings, say } = useStrings();
  return (
    <div className="undo-bar">
      <p>{say(strings.history.deleted, { count })}</p>
      <button type="button" className="undo-button" onClick={onUndo}>
        {strings.history.undo}
      </button>
    </div>
  );
}
