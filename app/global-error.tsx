'use client';
// The last resort, when the layout itself fails: a document of its own.
import { NoticePage } from '../components/guide/notice-page.tsx';
import { noticeStringsHere } from '../components/strings/notice-strings.ts';
import './globals.css';

export default function GlobalError() {
  const { failed, failedNote, tryAgain } = noticeStringsHere();
  return (
    <html lang="en">
      <body>
        <NoticePage title={failed} note={failedNote}>
          <a className="button" href="/">
            {tryAgain}
          </a>
        </NoticePage>
      </body>
    </html>
  );
}
