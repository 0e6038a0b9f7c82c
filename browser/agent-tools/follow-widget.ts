// The guide of a widget as tools of the site's page that it stands in. A module of its own, which the widget loads where
// the site's owner has asked for tools and the browser knows them.
import { isLanguage, type Language } from '../../lib/wire/languages.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { type ModelContext, offerTools } from './offer-tools.ts';

/** Offers the tools for as long as the widget is in the page; where two widgets offer them, the first one does. */
export function follow(widget: Element): void {
  const { modelContext } = document as { modelContext?: ModelContext };
  if (!modelContext || !widget.isConnected) return;
  const life = new AbortController();
  const changes = new MutationObserver(() => {
    if (widget.isConnected) return;
    life.abort();
    changes.disconnect();
  });
  changes.observe(document, { childList: true, subtree: true });
  const page = {
    // This module comes from Signpost, whatever page it is in.
    api: new URL(sitePath('/api'), import.meta.url).href,
    // As the page has them at the time of a question.
    get guide() {
      return widget.getAttribute('guide') || null;
    },
    get language() {
      return languageOf(widget);
    },
  };
  offerTools(modelContext, page, life.signal);
}

// What the chat of the widget goes by: the option, the page's language, the reader's.
function languageOf(widget: Element): Language {
  const tags = [
    widget.getAttribute('language'),
    document.documentElement.lang,
    ...navigator.languages,
  ];
  const known = tags.map((tag) => tag?.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'en';
}
