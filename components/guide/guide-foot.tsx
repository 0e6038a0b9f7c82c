// The end of a guide's page: the way to the chat, the Markdown, and the guides before and after.

import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { guideLanguage, type PageContext } from './page-context.ts';

export type GuideFootProps = {
  guide: Guide;
  /** The guides before and after this one, where there are several. */
  neighbours: { previous: Guide | undefined; next: Guide | undefined };
  context: PageContext;
};

export function GuideFoot({ guide, neighbours, context }: GuideFootProps) {
  const { strings } = context.wording;
  const { previous, next } = neighbours;
  const hasOthers = previous !== undefined || next !== undefined;
  return (
    <footer className="guide-foot">
      <div className="guide-closing">
        <p>{strings.closing}</p>
        <a className="button" href={pageHref(sitePath('/'), context, { guide: guide.slug })}>
          {strings.ask}
        </a>
      </div>
      {hasOthers && (
        <nav className="guide-neighbours" aria-label={strings.moreGuides}>
          {previous && (
            <Neighbour
              guide={previous}
              rel="prev"
              label={strings.previousGuide}
              context={context}
            />
          )}
          {next && (
            <Neighbour guide={next} rel="next" label={strings.nextGuide} context={context} />
          )}
        </nav>
      )}
      <p className="guide-ways">
        {hasOthers && <a href={pageHref(sitePath('/guide'), context)}>{strings.allGuides}</a>}
        <a href={`${guidePath(guide.slug)}.md`} type="text/markdown">
          {strings.asMarkdown}
        </a>
      </p>
    </footer>
  );
}

type NeighbourProps = { guide: Guide; rel: 'prev' | 'next'; label: string; context: PageContext };

function Neighbour({ guide, rel, label, context }: NeighbourProps) {
  return (
    <a className="neighbour" rel={rel} href={pageHref(guidePath(guide.slug), context)}>
      <span className="label">{label}</span>
      <span {...guideLanguage(guide)}>{guide.title}</span>
    </a>
  );
}
