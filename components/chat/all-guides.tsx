// The way to the guides that a page does not name.
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { useStrings } from '../strings/use-strings.ts';

/** An item of a list of guides; none where all of them are named. */
export function AllGuides({ guides: { shown, count } }: { guides: GuidesIntro }) {
  const { strings, say } = useStrings();
  if (shown.length === 1 || shown.length === count) return null;
  return (
    <li>
      <a href={sitePath('/guide')}>{say(strings.chat.allGuides, { count })}</a>
    </li>
  );
}
