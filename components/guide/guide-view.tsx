// A guide to be read: bar, contents, text and foot; in the panel beside the chat the text alone.
import type { ReactNode } from 'react';
import type { CitedPlace } from '../../browser/guide/cited-statement.ts';
import { outlineOf } from '../../browser/guide/guide-outline.ts';
import { ContentsList } from './contents-list.tsx';
import { GuideArticle, type GuideSlots } from './guide-article.tsx';
import { GuideFoot, type GuideFootProps } from './guide-foot.tsx';
import { GuideHeader } from './guide-header.tsx';
import { linkTo } from './page-context.ts';

export type GuideViewProps = GuideFootProps & {
  /** What `?cite=` names. */
  cited: CitedPlace;
  /** Undefined where the parts of the page are made in their places. */
  slots?: GuideSlots | undefined;
};

export function GuideView(props: GuideViewProps) {
  const { guide, cited, neighbours, slots, context } = props;
  const { strings } = context.wording;
  const outline = slots ? { opening: slots.opening, sections: [] } : outlineOf(guide);
  const hasContents = slots?.hasContents ?? outline.sections.length > 0;
  const hrefOf = linkTo(guide, cited, context);
  const article = (
    <GuideArticle
      guide={guide}
      outline={outline}
      cited={cited}
      hrefOf={hrefOf}
      slots={slots}
      context={context}
    />
  );
  if (context.view !== 'page') return <PanelMain title={guide.title}>{article}</PanelMain>;
  return (
    <>
      <a className="skip-link button" href={`#${textId}`}>
        {strings.skip}
      </a>
      <GuideHeader
        slug={guide.slug}
        hasContents={hasContents}
        hasOthers={neighbours.previous !== undefined || neighbours.next !== undefined}
        isCited={cited.kind !== 'none'}
        context={context}
      />
      <div className="guide-columns">
        {hasContents && (
          <ContentsList
            guide={guide}
            sections={outline.sections}
            hrefOf={hrefOf}
            slot={slots?.entries}
            context={context}
          />
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
