// Says that the address names a conversation which this browser does not hold.
import { useStrings } from '../strings/use-strings.ts';

export function MissingNote({ isMissing }: { isMissing: boolean }) {
  const { strings } = useStrings();
  return (
    <div aria-live="polite">
      {isMissing && <p className="composer-note">{strings.page.missing}</p>}
    </div>
  );
}
