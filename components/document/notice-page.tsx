// A page that says one thing and shows the ways on: for addresses that lead nowhere and for failures.

import type { ReactNode } from 'react';
import { sitePath } from '../../lib/wire/site-path.ts';
import { Brand } from '../elements/brand.tsx';

export type NoticePageProps = {
  title: string;
  note: string;
  /** Of the site. */
  name: string;
  /** Where the chat lives. */
  home?: string;
  children?: ReactNode;
};

export function NoticePage(props: NoticePageProps) {
  const { title, note, name, home = sitePath('/'), children } = props;
  return (
    <div className="notice">
      <header className="site-header">
        <Brand href={home} name={name} />
      </header>
      <main className="notice-main">
        <h1 className="title-plate plate">{title}</h1>
        <p className="lead">{note}</p>
        {children}
      </main>
    </div>
  );
}
