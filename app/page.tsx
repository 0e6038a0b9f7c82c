// The chat page: `/` asks all guides, `/?guide=<slug>` one.

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { resumeHintScript } from '../browser/conversation/resume-hint.ts';
import { introduceGuides } from '../browser/guide/introduce-guides.ts';
import { Chat } from '../components/chat/chat.tsx';
import { pageHref } from '../components/document/page-href.ts';
import { previewImage } from '../components/document/preview-image.ts';
import { withDays } from '../components/strings/with-days.ts';
import { withGuideLanguage } from '../components/strings/with-guide-language.ts';
import { withKeepNotice } from '../components/strings/with-keep-notice.ts';
import { readConfig } from '../lib/config.ts';
import { siteOrigin } from '../lib/server/requests/site-origin.ts';
import { siteHere } from '../lib/server/site/site-look.ts';
import { say } from '../lib/strings/say.ts';
import { isLanguage } from '../lib/wire/languages.ts';
import { guidePath } from '../lib/wire/links.ts';
import { basePath, sitePath } from '../lib/wire/site-path.ts';
import { pageLanguage } from './page-language.ts';
import { signpost } from './signpost.ts';
import { siteChatStrings, siteGuideWording } from './site.ts';

type ChatPageProps = {
  searchParams: Promise<{ guide?: string | string[]; lang?: string | string[] }>;
};

export async function generateMetadata(props: ChatPageProps): Promise<Metadata> {
  const { asked, slug } = await readAddress(props);
  const language = await pageLanguage();
  const { chat } = siteChatStrings(language);
  const [only, ...others] = asked;
  const title =
    only && others.length === 0
      ? say(chat.askTitle, language, { title: only.title })
      : say(chat.severalGuides, language, { count: asked.length });
  const about = only && others.length === 0 ? only.description : '';
  const description = about || chat.severalGuidesAbout;
  const start = sitePath('/');
  const url = slug === null ? start : `${start}?guide=${encodeURIComponent(slug)}`;
  // Ours tells of Signpost by name.
  const images = siteHere().name === undefined && {
    ...previewImage,
    alt: siteGuideWording(language).strings.previewAlt,
  };
  return {
    metadataBase: new URL(siteOrigin(await headers(), readConfig().siteUrl)),
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      title,
      description,
      url,
      siteName: chat.product,
      ...(images && { images }),
      locale: language,
      type: 'website',
    },
    twitter: { card: images ? 'summary_large_image' : 'summary' },
  };
}

export default async function ChatPage(props: ChatPageProps) {
  const { guides, slug } = await readAddress(props);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const language = await pageLanguage();
  const config = readConfig();
  const intro = withDays(introduceGuides(guides, slug), language);
  const about = { guides: intro, language, hasModel: config.model !== undefined };
  const named = withGuideLanguage(siteChatStrings(language), about);
  const strings = withKeepNotice(named, config.keep, about);
  return (
    <>
      <script
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint
        dangerouslySetInnerHTML={{ __html: resumeHintScript }}
      />
      <Chat
        guides={intro}
        guide={slug}
        language={language}
        strings={strings}
        hasAgentTools={config.hasAgentAccess}
      />
    </>
  );
}

// With a single guide it makes no difference whether the address names it. One that is not there is left to its
// own address, which says so without any script.
async function readAddress({ searchParams }: ChatPageProps) {
  const { guides } = await signpost().guides();
  const { guide, lang } = await searchParams;
  const named = firstOf(guide);
  if (named === undefined) return { guides, asked: guides, slug: null };
  const asked = guides.filter(({ slug }) => slug === named);
  const language = firstOf(lang);
  const askedLanguage = isLanguage(language) ? language : undefined;
  if (asked.length === 0) {
    // Next itself puts before it where the site stands.
    redirect(pageHref(guidePath(named), { askedLanguage }).slice(basePath.length));
  }
  return { guides, asked, slug: guides.length > 1 ? named : null };
}

function firstOf(given: string | string[] | undefined): string | undefined {
  return [given].flat()[0] || undefined;
}
