// For a browser that runs no scripts: what would need them is hidden there.
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { useStrings } from '../strings/use-strings.ts';
import { AllGuides } from './all-guides.tsx';

export function NeedsScript({ guides }: { guides: GuidesIntro }) {
  const { strings } = useStrings();
  return (
    <noscript>
      <div className="needs-script">
        <p>{strings.chat.needsScript}</p>
        <ul>
          {guides.shown.map(({ slug, title, language }) => (
            <li key={slug}>
              <a href={guidePath(slug)} lang={language}>
                {title}
              </a>
            </li>
          ))}
          <AllGuides guides={guides} />
        </ul>
      </div>
    </noscript>
  );
}
