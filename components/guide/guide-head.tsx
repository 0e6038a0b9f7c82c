// What a guide's page tells search engines and previews of shared links.

import { articleData } from '../../browser/guide/article-data.ts';
import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { OpenGraph } from './open-graph.tsx';
import type { PageContext } from './page-context.ts';

export type GuideHeadProps = {
  guide: Guide;
  /** The site's own address, for absolute ones. */
  origin: string;
  context: PageContext;
};

export function GuideHead({ guide, origin, context }: GuideHeadProps) {
  const { title, description, updated, language } = guide;
  const own = `${origin}${guidePath(guide.slug)}`;
  const address = guide.canonicalUrl ?? own;
  if (context.view !== 'page') return <meta name="robots" content="noindex" />;
  return (
    <>
      <meta name="description" content={description || title} />
      <link rel="canonical" href={address} />
      <link rel="alternate" type="text/markdown" href={`${guidePath(guide.slug)}.md`} />
      <OpenGraph
        type="article"
        title={title}
        description={description}
        address={address}
        origin={origin}
        language={language}
        context={context}
      />
      {updated && <meta property="article:modified_time" content={updated} />}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can begin
        dangerouslySetInnerHTML={{ __html: articleData(guide, address) }}
      />
    </>
  );
}
