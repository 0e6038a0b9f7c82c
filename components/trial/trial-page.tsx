// The page of a guide that is tried, as it will look, in a frame: what is named elsewhere on this page is shown in it.
import { useTrialWords } from './trial-words.ts';

/** What links name to lead into the frame. */
export const frameName = 'trial-page';

/** Shows a page of the trial, open at the place that its address names. */
export function showInFrame(href: string): void {
  window.open(href, frameName);
  document.getElementById(frameName)?.scrollIntoView({ block: 'nearest' });
}

export function TrialPage({ href }: { href: string }) {
  const { strings } = useTrialWords();
  return (
    <section className="setup-result trial-result" aria-labelledby="trial-page-heading">
      <h2 id="trial-page-heading">{strings.page}</h2>
      <iframe
        id={frameName}
        name={frameName}
        className="trial-frame"
        src={href}
        title={strings.pageTitle}
      />
    </section>
  );
}
