// What a preview of a shared link shows of a page: Open Graph (https://ogp.me), which others read too.
import { previewImage } from '../document/preview-image.ts';
import type { PageContext } from './page-context.ts';

export type OpenGraphProps = {
  type: 'article' | 'website';
  title: string;
  description: string;
  /** The page's own address, in full. */
  address: string;
  /** The site's own address, for that of the picture. */
  origin: string;
  /** BCP 47 tag of the language that the page is in. */
  language: string;
  context: PageContext;
};

export function OpenGraph(props: OpenGraphProps) {
  const { type, title, description, address, origin, language, context } = props;
  const { strings } = context.wording;
  // It tells of Signpost by name.
  const hasImage = strings.product === 'Signpost';
  const tags = {
    'og:type': type,
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:site_name': strings.product,
    'og:locale': localeOf(language),
    ...(hasImage && {
      'og:image': `${origin}${previewImage.url}`,
      'og:image:type': previewImage.type,
      'og:image:width': previewImage.width,
      'og:image:height': previewImage.height,
      'og:image:alt': strings.previewAlt,
    }),
  };
  return (
    <>
      {Object.entries(tags).map(
        ([property, content]) =>
          content !== '' && <meta key={property} property={property} content={String(content)} />,
      )}
      <meta name="twitter:card" content={hasImage ? 'summary_large_image' : 'summary'} />
    </>
  );
}

// Open Graph wants language and territory (`en_US`); where the tag names none, its likeliest.
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
