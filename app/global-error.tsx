'use client';
// The last resort, when the layout itself fails: a document of its own.
import { guideStrings } from '../components/guide/guide-strings.ts';
import { NoticePage } from '../components/guide/notice-page.tsx';
import './globals.css';

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <NoticePage title={guideStrings.failed} note={guideStrings.failedNote}>
          <a className="button" href="/">
            {guideStrings.tryAgain}
          </a>
        </NoticePage>
      </body>
    </html>
  );
}
