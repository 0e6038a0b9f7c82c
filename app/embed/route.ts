// GET /embed: the chat as a plain document, for the widget's frame; `?guide=<slug>` asks one guide, `?lang=` is
// the language of the labels. Who may frame it is WIDGET_ORIGINS' matter.

import { embedThemeScript } from '../../browser/embed/host-looks.ts';
import { introduceGuides } from '../../browser/guide/introduce-guides.ts';
import { noSuchGuide } from '../../components/embed/no-such-guide.ts';
import { renderEmbed } from '../../components/embed/render-embed.tsx';
import { embedStrings } from '../../components/strings/embed-strings.ts';
import { withDays } from '../../components/strings/with-days.ts';
import { withGuideLanguage } from '../../components/strings/with-guide-language.ts';
import { withKeepNotice } from '../../components/strings/with-keep-notice.ts';
import { withSiteName } from '../../components/strings/with-site-name.ts';
import { readConfig } from '../../lib/config.ts';
import { assetHref } from '../../lib/server/assets.ts';
import { documentResponse } from '../../lib/server/http/document-response.ts';
import { tagged } from '../../lib/server/http/tagged.ts';
import { readerLanguage } from '../../lib/server/requests/reader-language.ts';
import { siteHere, siteStyle } from '../../lib/server/site/site-look.ts';
import type { SiteSettings } from '../../lib/site-settings.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { frameAncestors } from '../../lib/wire/widget-origins.ts';
import { version } from '../../package.json';
import { failureResponse } from '../guide/documents.ts';
import { signpost } from '../signpost.ts';

export async function GET(request: Request): Promise<Response> {
  try {
    const { widgetOrigins, keep, model } = readConfig();
    const inlineStyle = siteStyle(forFrame(siteHere()));
    const { guides } = await signpost().guides();
    const asked = new URL(request.url).searchParams;
    const slug = asked.get('guide') || null;
    const named = guides.find((guide) => guide.slug === slug);
    const language = readerLanguage(asked.get('lang') ?? undefined, request.headers);
    const about = named && guides.length > 1 ? named.slug : null;
    const intro = introduceGuides(guides, about);
    const told = { guides: intro, language, hasModel: model !== undefined };
    const html = await renderEmbed(
      {
        version,
        guides: withDays(intro, language),
        guide: about,
        unknownGuide: named || slug === null ? null : noSuchGuide(slug, intro),
        language,
        strings: withKeepNotice(withGuideLanguage(siteEmbedStrings(language), told), keep, told),
        hosts: widgetOrigins ?? null,
      },
      {
        styles: await assetHref('embed.css'),
        script: await assetHref('embed.js'),
        module: true,
        inlineStyle,
      },
    );
    return documentResponse(request, tagged(html), {
      inlineScripts: [embedThemeScript],
      inlineStyle,
      framedBy: frameAncestors(widgetOrigins),
    });
  } catch (error) {
    return failureResponse(request, error, 'panel');
  }
}

function siteEmbedStrings(language: Language) {
  const strings = embedStrings(language);
  return { ...strings, chat: withSiteName(strings.chat, siteHere().name) };
}

// A page that is isolated lets its frames show no picture of another server.
function forFrame({ logo, ...looks }: SiteSettings): Pick<SiteSettings, 'logo' | 'accent'> {
  return { ...looks, logo: logo?.kind === 'file' ? logo : undefined };
}
