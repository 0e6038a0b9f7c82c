// The pages of the desk as HTML.
import type { ReactElement } from 'react';
import { deskPath } from '../../lib/desk/pages.ts';
import { Document, type DocumentAssets } from '../document/document.tsx';
import { pageHref } from '../document/page-href.ts';
import { renderDocument } from '../document/render-document.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';
import { SignIn, type SignInProps } from './sign-in.tsx';

type Options = { context: DeskContext; assets: DocumentAssets };

/** A page of the desk under its title. */
export function renderDesk(
  { context, assets }: Options,
  title: string,
  page: ReactElement,
): Promise<string> {
  const { language, strings } = context.wording;
  return renderDocument(
    <Document
      language={language}
      title={`${title} · ${strings.product}`}
      assets={assets}
      head={
        <>
          <meta name="robots" content="noindex, nofollow" />
          <meta name="description" content={strings.description} />
        </>
      }
    >
      {page}
    </Document>,
  );
}

export function renderSignIn(options: Options, props: Omit<SignInProps, 'context'>) {
  const { context } = options;
  const title = context.wording.strings.signIn;
  return renderDesk(options, title, <SignIn {...props} context={context} />);
}

/** A page that says one thing. */
export function renderDeskNotice(options: Options & { title: string; note: string }) {
  const { context, title, note } = options;
  return renderDesk(
    options,
    title,
    <DeskFrame context={context} page={undefined} title={title}>
      <p className="lead">{note}</p>
      <p>
        <a className="button" href={pageHref(deskPath('overview'), context)}>
          {context.wording.strings.back}
        </a>
      </p>
    </DeskFrame>,
  );
}
