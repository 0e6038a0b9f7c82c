// What a guide's page tells search engines and previews of shared links.
import type { Guide } from '../../lib/types.ts';
import { articleData } from './article-data.ts';
import { guidePath, type PageContext } from './page-context.ts';

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
  if (context.view === 'panel') return <meta name="robots" content="noindex" />;
  return (
    <>
      <meta name="description" content={description || title} />
      <link rel="canonical" href={address} />
      <link rel="alternate" type="text/markdown" href={`${guidePath(guide.slug)}.md`} />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      {description !== '' && <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={context.wording.strings.product} />
      <meta property="og:locale" content={openGraphLocale(language)} />
      {updated && <meta property="article:modified_time" content={updated} />}
      <meta name="twitter:card" content="summary" />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can begin
        dangerouslySetInnerHTML={{ __html: articleData(guide, address) }}
      />
    </>
  );
}

// Open Graph wants language and territory (`en_US`); where the guide names none, its likeliest.
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
