// A guide to be read: bar, contents, text and foot; in the panel beside the chat the text alone.
import type { ReactNode } from 'react';
import type { CitedPlace } from '../../browser/guide/cited-statement.ts';
import { outlineOf } from '../../browser/guide/guide-outline.ts';
import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { pageHref } from '../document/page-href.ts';
import { ContentsList } from './contents-list.tsx';
import { GuideArticle } from './guide-article.tsx';
import { GuideFoot, type GuideFootProps } from './guide-foot.tsx';
import { GuideHeader } from './guide-header.tsx';
import type { PageContext } from './page-context.ts';

export type GuideViewProps = GuideFootProps & {
  /** What `?cite=` names. */
  cited: CitedPlace;
};

export function GuideView({ guide, cited, neighbours, context }: GuideViewProps) {
  const { strings } = context.wording;
  const outline = outlineOf(guide);
  const { sections } = outline;
  const hrefOf = linkTo(guide, cited, context);
  const article = (
    <GuideArticle guide={guide} outline={outline} cited={cited} hrefOf={hrefOf} context={context} />
  );
  if (context.view !== 'page') return <PanelMain title={guide.title}>{article}</PanelMain>;
  return (
    <>
      <a className="skip-link button" href={`#${textId}`}>
        {strings.skip}
      </a>
      <GuideHeader
        slug={guide.slug}
        hasContents={sections.length > 0}
        hasOthers={neighbours.previous !== undefined || neighbours.next !== undefined}
        isCited={cited.kind !== 'none'}
        context={context}
      />
      <div className="guide-columns">
        {sections.length > 0 && (
          <ContentsList guide={guide} sections={sections} hrefOf={hrefOf} context={context} />
        )}
        <main id={textId}>
          {article}
          <GuideFoot guide={guide} neighbours={neighbours} context={context} />
        </main>
      </div>
    </>
  );
}

// Named, since it stands in a frame beside the chat, which has a main part of its own.
function PanelMain({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="guide-panel" aria-label={title}>
      {children}
    </main>
  );
}

// Section ids begin with a letter or a digit, so this is none of them.
const textId = ':text';

// Where the cited statement carries its section's id, the section is linked by the guide's own address.
function linkTo(
  { slug }: Guide,
  cited: CitedPlace,
  context: PageContext,
): (sectionId: string) => string {
  const citedId = cited.kind === 'found' ? cited.sectionId : undefined;
  const page = pageHref(guidePath(slug), context);
  return (id) => (id === citedId ? `${page}#${id}` : `#${id}`);
}
