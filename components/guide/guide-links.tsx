// The guides as links, each with its description.

import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { pageHref } from '../document/page-href.ts';
import { guideLanguage, type PageContext } from './page-context.ts';

export type GuideLinksProps = {
  guides: Pick<Guide, 'slug' | 'title' | 'description' | 'language'>[];
  context: Pick<PageContext, 'askedLanguage'>;
};

export function GuideLinks({ guides, context }: GuideLinksProps) {
  return (
    <ul className="guide-links">
      {guides.map(({ slug, title, description, language }) => (
        <li key={slug} className="guide-link" {...guideLanguage({ language })}>
          <a className="guide-link-title" href={pageHref(guidePath(slug), context)}>
            {title}
          </a>
          {description !== '' && <p className="guide-link-about">{description}</p>}
        </li>
      ))}
    </ul>
  );
}
