// What the owner of the site puts on its pages, as they are drawn: the words under the site's name, and its looks.
import { type DeskWording, deskWording } from '../components/strings/desk-wording.ts';
import { type GuideWording, guideWording } from '../components/strings/guide-wording.ts';
import { type ChatStrings, chatStrings } from '../components/strings/strings.ts';
import { withSiteName } from '../components/strings/with-site-name.ts';
import {
  logoOrigin,
  type SiteIcon,
  siteHere,
  siteIcon,
  siteStyle,
} from '../lib/server/site/site-look.ts';
import type { Language } from '../lib/wire/languages.ts';

/** What a document of our own carries and its policy allows. */
export function siteLook(): { inlineStyle: string; images: string | undefined } {
  return { inlineStyle: siteStyle(siteHere()), images: logoOrigin(siteHere()) };
}

/** What the head of a document of our own takes from it. */
export function siteHead(): { inlineStyle: string; icon: SiteIcon } {
  return { inlineStyle: siteLook().inlineStyle, icon: siteIcon(siteHere()) };
}

export function siteChatStrings(language: Language): ChatStrings {
  const strings = chatStrings(language);
  return { ...strings, chat: withSiteName(strings.chat, siteHere().name) };
}

export function siteGuideWording(language: Language): GuideWording {
  const wording = guideWording(language);
  return { ...wording, strings: withSiteName(wording.strings, siteHere().name) };
}

export function siteDeskWording(language: Language): DeskWording {
  const wording = deskWording(language);
  return { ...wording, strings: withSiteName(wording.strings, siteHere().name) };
}
