// The document `/embed`: an empty place for the chat, what its script draws it from, and a word for a browser
// that runs none.

import { embedThemeScript } from '../../browser/embed/host-looks.ts';
import { say } from '../../lib/strings/say.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { Document, type DocumentAssets } from '../document/document.tsx';
import { renderDocument } from '../document/render-document.ts';
import { chatStrings } from '../strings/strings.ts';
import { dataId, type EmbedData } from './embed-data.ts';

export function renderEmbed(data: EmbedData, assets: DocumentAssets): Promise<string> {
  const { guides, language, strings } = data;
  const { shown, count } = guides;
  const [only, ...others] = shown;
  const title = only && others.length === 0 ? only.title : strings.chat.product;
  return renderDocument(
    <Document
      language={language}
      title={title}
      assets={assets}
      inlineScript={embedThemeScript}
      // The frame is small, and the chat in it stays: every link leads to a tab of its own.
      head={
        <>
          <base target="_blank" />
          <meta name="robots" content="noindex" />
        </>
      }
    >
      <div id="chat" />
      <noscript>
        <p className="embed-note">{chatStrings(language).chat.needsScript}</p>
        <ul className="embed-note">
          {shown.map(({ slug, title: guideTitle, language: guideLanguage }) => (
            <li key={slug}>
              <a href={guidePath(slug)} lang={guideLanguage}>
                {guideTitle}
              </a>
            </li>
          ))}
          {shown.length > 1 && shown.length < count && (
            <li>
              <a href={sitePath('/guide')}>{say(strings.chat.allGuides, language, { count })}</a>
            </li>
          )}
        </ul>
      </noscript>
      <script
        id={dataId}
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: no sign of it can end the element
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
      />
    </Document>,
  );
}
