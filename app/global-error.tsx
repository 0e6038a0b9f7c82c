'use client';
import { NoticePage } from '../components/document/notice-page.tsx';
import { languageHere, noticeStrings, siteNameHere } from '../components/strings/notice-strings.ts';
// The last resort, when the layout itself fails: a document of its own.
import { sitePath } from '../lib/wire/site-path.ts';
import './globals.css';

export default function GlobalError() {
  const language = languageHere();
  const { failed, failedNote, tryAgain } = noticeStrings(language);
  return (
    <html lang={language}>
      <body>
        <NoticePage title={failed} note={failedNote} name={siteNameHere()}>
          <a className="button" href={sitePath('/')}>
            {tryAgain}
          </a>
        </NoticePage>
      </body>
    </html>
  );
}
