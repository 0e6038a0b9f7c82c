// Below the list: where conversations are kept, and deleting all of them.
import { useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { DeleteAllDialog } from './delete-all-dialog.tsx';

export type HistoryFootProps = { count: number; onDeleteAll: () => void };

export function HistoryFoot({ count, onDeleteAll }: HistoryFootProps) {
  const { strings } = useStrings();
  const [asking, setAsking] = useState(false);
  return (
    <div className="history-foot">
      <p>{strings.history.kept}</p>
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        {strings.history.deleteAll}
      </button>
      {asking && (
        <DeleteAllDialog count={count} onDelete={onDeleteAll} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}
