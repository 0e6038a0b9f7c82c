// All guides, each with what it is about, its date and its length.

import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { pageHref } from '../document/page-href.ts';
import { GuideFacts } from './guide-facts.tsx';
import { GuideHeader } from './guide-header.tsx';
import { guideLanguage, type PageContext } from './page-context.ts';

export type GuideListProps = { guides: Guide[]; context: PageContext };

export function GuideList({ guides, context }: GuideListProps) {
  const { strings, say } = context.wording;
  return (
    <>
      <GuideHeader
        slug={undefined}
        hasContents={false}
        hasOthers={false}
        isCited={false}
        context={context}
      />
      <main className="guide-list">
        <h1 className="title-plate plate">{strings.allGuides}</h1>
        <p className="lead">{say(strings.guideCount, { count: guides.length })}</p>
        <ul>
          {guides.map((guide) => (
            <li key={guide.slug} {...guideLanguage(guide)}>
              <h2>
                <a href={pageHref(guidePath(guide.slug), context)}>{guide.title}</a>
              </h2>
              {guide.description !== '' && <p>{guide.description}</p>}
              <GuideFacts guide={guide} withSections context={context} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
