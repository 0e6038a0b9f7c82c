// What a request for a guide's page asks for beside the guide itself.
import { isLanguage, type Language } from '../../wire/languages.ts';
import { readerLanguage } from './reader-language.ts';

/** The whole page, or its text alone for the place beside the chat. */
type GuideViewKind = 'page' | 'panel';

export type GuidePageRequest = {
  /** Id of the statement to mark; anything a reader may have typed. */
  cite: string | undefined;
  view: GuideViewKind;
  /** Words that find guides in the list of them, as far as they are read. */
  words: string;
  /** Language of the page's own words. */
  language: Language;
  /** The same when the address names it: links then carry it on. */
  askedLanguage: Language | undefined;
};

/** Characters of words that find guides. */
const longestWords = 100;

/** Reads `?cite=`, `?view=panel`, `?q=` and `?lang=`; what is unknown counts as left out. */
export function readGuidePageRequest(request: Request): GuidePageRequest {
  const asked = new URL(request.url).searchParams;
  const lang = asked.get('lang') ?? undefined;
  return {
    cite: asked.get('cite') || undefined,
    view: asked.get('view') === 'panel' ? 'panel' : 'page',
    words: (asked.get('q') ?? '').trim().slice(0, longestWords),
    language: readerLanguage(lang, request.headers),
    askedLanguage: isLanguage(lang) ? lang : undefined,
  };
}
