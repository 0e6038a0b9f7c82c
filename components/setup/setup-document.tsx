// The document of the setup page: what it is for and the plain snippet, which read without a script; and the
// data that the script works from.

import { plainSnippet } from '../../browser/setup/snippet.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { Document, type DocumentAssets } from '../document/document.tsx';
import { type AskedLanguage, pageHref } from '../document/page-href.ts';
import { renderDocument } from '../document/render-document.ts';
import { Brand } from '../elements/brand.tsx';
import { dataId, rootId, type SetupData } from './setup-data.ts';

type SetupDocumentProps = AskedLanguage & { data: SetupData; assets: DocumentAssets };

export function renderSetup(props: SetupDocumentProps): Promise<string> {
  return renderDocument(<SetupDocument {...props} />);
}

function SetupDocument({ data, askedLanguage, assets }: SetupDocumentProps) {
  const { language, strings } = data;
  return (
    <Document
      language={language}
      title={`${strings.title} · ${strings.product}`}
      assets={assets}
      head={<meta name="description" content={strings.lead} />}
    >
      <a className="button skip-link" href={`#${rootId}`}>
        {strings.skip}
      </a>
      <header className="site-header">
        <Brand href={pageHref(sitePath('/'), { askedLanguage })} name={strings.product} />
        <div className="header-actions">
          <a className="button" href={pageHref(sitePath('/'), { askedLanguage })}>
            {strings.toChat}
          </a>
        </div>
      </header>
      <main className="setup">
        <h1 className="title-plate plate">{strings.title}</h1>
        <p className="lead">{strings.lead}</p>
        <div id={rootId} tabIndex={-1}>
          <p>{strings.plain}</p>
          <pre>
            <code>{plainSnippet(data.origin)}</code>
          </pre>
          <noscript>
            <p>{strings.needsScript}</p>
          </noscript>
        </div>
        <p className="setup-facts">
          {strings.facts} <a href={sitePath('/widget.d.ts')}>{strings.types}</a>
        </p>
      </main>
      <script
        id={dataId}
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which nothing ends the element
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
      />
    </Document>
  );
}
