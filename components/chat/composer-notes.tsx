// What the reader has to know: no connection, nothing kept, a part of the page that did not come.
import type { Keeping } from '../../browser/conversation/conversation-control.ts';
import { useOnline } from '../hooks/use-online.ts';
import { useStrings } from '../strings/use-strings.ts';

export type ComposerNotesProps = { keeping: Keeping; loadFailed: boolean };

export function ComposerNotes({ keeping, loadFailed }: ComposerNotesProps) {
  const { strings } = useStrings();
  const online = useOnline();
  return (
    <div aria-live="polite">
      {!online && <p className="composer-note">{strings.chat.offline}</p>}
      {loadFailed && <p className="composer-note">{strings.chat.loadFailed}</p>}
      {keeping !== 'kept' && (
        <p className="composer-note">
          {keeping === 'full' ? strings.chat.storageFull : strings.chat.storageBlocked}
        </p>
      )}
    </div>
  );
}
