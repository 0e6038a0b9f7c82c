'use client';
// A page that could not be rendered: says so and tries again. The cause is in the server's log.
import { guideStrings } from '../components/guide/guide-strings.ts';
import { NoticePage } from '../components/guide/notice-page.tsx';

export default function ErrorPage() {
  return (
    <NoticePage title={guideStrings.failed} note={guideStrings.failedNote}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {guideStrings.tryAgain}
      </button>
    </NoticePage>
  );
}
