// What the widget itself says, before the chat in its frame speaks.
import type { ByLanguage } from './contract-types.ts';

/** The name of launcher and panel where the page gives none. */
export const ask: ByLanguage<string> = {
  en: 'Ask a question',
  es: 'Haz una pregunta',
};

type PanelWords = { loading: string; failed: string; elsewhere: string; close: string };

export const en: PanelWords = {
  loading: 'Loading…',
  failed: 'The chat could not be loaded.',
  elsewhere: 'Open it in a new tab',
  close: 'Close',
};

const es: PanelWords = {
  loading: 'Cargando…',
  failed: 'No se ha podido cargar el chat.',
  elsewhere: 'Ábrelo en otra pestaña',
  close: 'Cerrar',
};

export const panelWords: ByLanguage<PanelWords> = { en, es };

/** The language that is set, else the page's: two small letters, or fewer where there is none. */
export function languageOf(chosen: string | null): string {
  return (chosen || document.documentElement.lang).slice(0, 2).toLowerCase();
}
