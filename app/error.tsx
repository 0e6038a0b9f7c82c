'use client';
// A page that could not be rendered: says so and tries again. The cause is in the server's log.
import { NoticePage } from '../components/document/notice-page.tsx';
import { noticeStringsHere, siteNameHere } from '../components/strings/notice-strings.ts';

export default function ErrorPage() {
  const { failed, failedNote, tryAgain } = noticeStringsHere();
  return (
    <NoticePage title={failed} note={failedNote} name={siteNameHere()}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {tryAgain}
      </button>
    </NoticePage>
  );
}
