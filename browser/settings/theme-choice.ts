// Light, dark or as the system: kept, set on the document, and followed by the browser's own bars.
import { type Theme, themeColorMedia, themeKey } from '../theme.ts';
import { keptChoice } from './kept-choice.ts';

export const themes = ['auto', 'light', 'dark'] as const satisfies Theme[];

export const themeChoice = keptChoice<Theme>(themeKey, themes);

/** Keeps the document in the chosen theme, in all tabs; gives what ends that. */
export function keepTheme(): () => void {
  const apply = () => applyTheme(themeChoice.get());
  apply();
  return themeChoice.subscribe(apply);
}

function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"][media]');
  for (const meta of metas) {
    meta.dataset.scheme ??= meta.media.includes('dark') ? 'dark' : 'light';
    meta.media = themeColorMedia(meta.dataset.scheme, theme);
  }
}
