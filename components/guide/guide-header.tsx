// The bar of a guide's page: the contents, the other guides, and the way to the chat or back to it.

import { contentsId } from '../../browser/guide-page/contents-id.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { Brand } from '../elements/brand.tsx';
import { Icon } from '../elements/icons.tsx';
import type { PageContext } from './page-context.ts';

export type GuideHeaderProps = {
  /** Undefined on the list of guides. */
  slug: string | undefined;
  hasContents: boolean;
  hasOthers: boolean;
  isCited: boolean;
  context: PageContext;
};

export function GuideHeader(props: GuideHeaderProps) {
  const { hasContents, hasOthers, context } = props;
  const { strings } = context.wording;
  return (
    <header className="site-header">
      <Brand href={pageHref(sitePath('/'), context)} name={strings.product} />
      <div className="header-actions">
        {hasContents && (
          <button type="button" className="bar-button contents-button" popoverTarget={contentsId}>
            <ContentsIcon />
            <span>{strings.contents}</span>
          </button>
        )}
        {hasOthers && (
          <a className="bar-button all-guides" href={pageHref(sitePath('/guide'), context)}>
            {strings.allGuides}
          </a>
        )}
        <WayToChat {...props} />
      </div>
    </header>
  );
}

function WayToChat({ slug, isCited, context }: GuideHeaderProps) {
  const { strings } = context.wording;
  if (isCited) {
    return (
      <a className="button back-to-answer" href={pageHref(sitePath('/'), context, { back: '1' })}>
        {strings.backToAnswer}
      </a>
    );
  }
  return (
    <a className="button" href={pageHref(sitePath('/'), context, { guide: slug })}>
      {slug === undefined ? strings.askAny : strings.ask}
    </a>
  );
}

const ContentsIcon = () => (
  <Icon>
    <path d="M4 6h16M4 12h11M4 18h13" />
  </Icon>
);
