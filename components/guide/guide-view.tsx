// A guide to be read: bar, contents, text and foot; in the panel beside the chat the text alone.
import type { Guide } from '../../lib/types.ts';
import type { CitedPlace } from './cited-statement.ts';
import { ContentsList } from './contents-list.tsx';
import { GuideArticle, splitOpening } from './guide-article.tsx';
import { GuideFoot, type GuideFootProps } from './guide-foot.tsx';
import { GuideHeader } from './guide-header.tsx';
import { guidePath } from './page-context.ts';

export type GuideViewProps = GuideFootProps & {
  /** What `?cite=` names. */
  cited: CitedPlace;
};

export function GuideView({ guide, cited, neighbours, context }: GuideViewProps) {
  const { strings } = context.wording;
  const { sections } = splitOpening(guide);
  const hrefOf = linkTo(guide, cited);
  const article = <GuideArticle guide={guide} cited={cited} hrefOf={hrefOf} context={context} />;
  if (context.view === 'panel') return <main className="guide-panel">{article}</main>;
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

// Section ids begin with a letter or a digit, so this is none of them.
const textId = ':text';

// Where the cited statement carries its section's id, the section is linked by the guide's own address.
function linkTo(guide: Guide, cited: CitedPlace): (sectionId: string) => string {
  const citedId = cited.kind === 'found' ? cited.sectionId : undefined;
  return (id) => (id === citedId ? `${guidePath(guide.slug)}#${id}` : `#${id}`);
}
