// What stands around each page of the desk: the bar, the ways to the other pages, the title.
import type { ReactNode } from 'react';
import { type DeskPageName, deskPages, deskPath } from '../../lib/desk/pages.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { Brand } from '../elements/brand.tsx';
import type { DeskContext } from './desk-context.ts';
import { deskHref } from './desk-href.ts';

export type DeskFrameProps = {
  context: DeskContext;
  /** Undefined on pages that are none of the desk's own. */
  page: DeskPageName | undefined;
  title: string;
  /** Beside the title. */
  beside?: ReactNode;
  children: ReactNode;
};

export function DeskFrame({ context, page, title, beside, children }: DeskFrameProps) {
  const { strings } = context.wording;
  return (
    <>
      <a className="button skip-link" href="#page">
        {strings.skip}
      </a>
      <header className="site-header">
        <Brand href={pageHref(sitePath('/'), context)} name={strings.product} />
        <span className="desk-name">{strings.desk}</span>
        {context.isOwner && !context.isOpen && <SignOut context={context} />}
      </header>
      {context.isOwner && <DeskNavigation context={context} page={page} />}
      <main id="page" className="desk">
        <div className="desk-head">
          <h1 className="title-plate plate">{title}</h1>
          {beside}
        </div>
        {context.isOpen && page === 'overview' && <p className="desk-note">{strings.open}</p>}
        {children}
      </main>
    </>
  );
}

function SignOut({ context }: { context: DeskContext }) {
  return (
    <form className="header-actions" method="post" action={pageHref(deskPath('sign-out'), context)}>
      <FormToken context={context} />
      <button type="submit" className="bar-button">
        {context.wording.strings.signOut}
      </button>
    </form>
  );
}

/** By which the server knows a form of its own. */
export function FormToken({ context }: { context: DeskContext }) {
  return <input type="hidden" name="token" value={context.token} />;
}

function DeskNavigation({ context, page }: Pick<DeskFrameProps, 'context' | 'page'>) {
  const { strings } = context.wording;
  return (
    <nav className="desk-pages" aria-label={strings.navigation}>
      <ul>
        {deskPages.map((each) => (
          <li key={each}>
            <a href={deskHref(each, context)} aria-current={each === page ? 'page' : undefined}>
              {strings.pages[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
