// The document of the page for guides: what it is for, and the data that its script works from.
import { sitePath } from '../../lib/wire/site-path.ts';
import { Document, type DocumentAssets } from '../document/document.tsx';
import { type AskedLanguage, pageHref } from '../document/page-href.ts';
import { renderDocument } from '../document/render-document.ts';
import { Brand } from '../elements/brand.tsx';
import { dataId, rootId, type TrialData } from './trial-data.ts';

type TrialDocumentProps = AskedLanguage & { data: TrialData; assets: DocumentAssets };

export function renderTrial(props: TrialDocumentProps): Promise<string> {
  return renderDocument(<TrialDocument {...props} />);
}

function TrialDocument({ data, askedLanguage, assets }: TrialDocumentProps) {
  const { language, strings } = data;
  const home = pageHref(sitePath('/'), { askedLanguage });
  return (
    <Document language={language} title={`${strings.title} · ${strings.product}`} assets={assets}>
      <a className="button skip-link" href={`#${rootId}`}>
        {strings.skip}
      </a>
      <header className="site-header">
        <Brand href={home} name={strings.product} />
        <div className="header-actions">
          <a className="button" href={home}>
            {strings.toChat}
          </a>
        </div>
      </header>
      <main className="setup">
        <h1 className="title-plate plate">{strings.title}</h1>
        <p className="lead">{strings.lead}</p>
        <div id={rootId} tabIndex={-1}>
          <noscript>
            <p>{strings.needsScript}</p>
          </noscript>
        </div>
        <p className="setup-facts">{strings.facts}</p>
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
