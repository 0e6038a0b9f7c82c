// What the browser has of a place whose page cannot be had: where it stands, and the statement as it was quoted.
import type { GuidePlace } from '../../browser/citations/guide-place.ts';
import { HeadingPath } from './heading-path.tsx';
import { Quote } from './quote.tsx';

export function KeptSource({ place: { citation }, why }: { place: GuidePlace; why: string }) {
  return (
    <div className="kept-source">
      <p className="composer-note" aria-live="polite">
        {why}
      </p>
      {citation && (
        <>
          <HeadingPath citation={citation} />
          <Quote citation={citation} gone={false} />
        </>
      )}
    </div>
  );
}
