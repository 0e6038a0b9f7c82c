// The guides as links, each with its description: the first few, and the way to all.

import { mostShown } from '../../browser/guide/guide-intro.ts';
import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { pageHref } from '../document/page-href.ts';
import { guideLanguage, type PageContext } from './page-context.ts';

export type GuideLinksProps = {
  guides: Pick<Guide, 'slug' | 'title' | 'description' | 'language'>[];
  context: Pick<PageContext, 'askedLanguage' | 'wording'>;
};

export function GuideLinks({ guides, context }: GuideLinksProps) {
  return (
    <ul className="guide-links">
      {guides.slice(0, mostShown).map(({ slug, title, description, language }) => (
        <li key={slug} className="guide-link" {...guideLanguage({ language })}>
          <a className="guide-link-title" href={pageHref(guidePath(slug), context)}>
            {title}
          </a>
          {description !== '' && <p className="guide-link-about">{description}</p>}
        </li>
      ))}
      {guides.length > mostShown && (
        <li className="guide-link">
          <a className="guide-link-title" href={pageHref(sitePath('/guide'), context)}>
            {context.wording.strings.allGuides}
          </a>
        </li>
      )}
    </ul>
  );
}
