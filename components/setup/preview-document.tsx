// The document of the preview: a page of a small made-up site, with a place for the chat. It has no script
// of its own; the setup page puts the widget into it.

import { inlineSelector } from '../../browser/setup/snippet.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { renderDocument } from '../document/render-document.ts';
import type { SetupWording } from '../strings/setup-wording.ts';

type PreviewDocumentProps = { wording: SetupWording; styles: string };

export function renderPreview(props: PreviewDocumentProps): Promise<string> {
  return renderDocument(<PreviewDocument {...props} />);
}

function PreviewDocument({ wording, styles }: PreviewDocumentProps) {
  const { sample } = wording.strings;
  const [first, ...others] = sample.paragraphs;
  return (
    <html lang={wording.language}>
      {/* biome-ignore lint/style/noHeadElement: no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <title>{`${sample.title} · ${sample.site}`}</title>
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href={sitePath('/icon.svg')} type="image/svg+xml" />
      </head>
      <body className="sample">
        <div className="sample-header">
          <b>{sample.site}</b>
          <nav aria-label={sample.menu}>
            {sample.links.map((name) => (
              <a key={name} href="#top">
                {name}
              </a>
            ))}
          </nav>
        </div>
        <main id="top" className="sample-main" aria-label={sample.title}>
          <h1>{sample.title}</h1>
          <p>{first}</p>
          <div id={inlineSelector.slice(1)} className="sample-chat" />
          {others.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </main>
        <footer className="sample-footer">{sample.footer}</footer>
      </body>
    </html>
  );
}
