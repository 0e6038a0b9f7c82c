// Says to those who cannot see it that a link into the guide leads to a new tab, where it does.
import { useStrings } from '../strings/use-strings.ts';
import { useLeadsToNewTab } from './citations-context.ts';

export function NewTabHint() {
  const { strings } = useStrings();
  if (!useLeadsToNewTab()) return null;
  return <span className="sr-only"> {strings.citations.newTab}</span>;
}
