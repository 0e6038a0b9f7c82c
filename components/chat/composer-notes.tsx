// What the reader has to know before asking: no connection, nothing kept.
import type { Keeping } from '../conversation/conversation-control.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useOnline } from './use-online.ts';

export function ComposerNotes({ keeping }: { keeping: Keeping }) {
  const { strings } = useStrings();
  const online = useOnline();
  return (
    <div aria-live="polite">
      {!online && <p className="composer-note">{strings.chat.offline}</p>}
      {keeping !== 'kept' && (
        <p className="composer-note">
          {keeping === 'full' ? strings.chat.storageFull : strings.chat.storageBlocked}
        </p>
      )}
    </div>
  );
}
