// Light, dark, or as the reader's system has it. The choice is kept in the browser and set on the document
// before the first paint.

export const themeKey = 'signpost:theme';

export type Theme = 'auto' | 'light' | 'dark';

/** An inline script for the head of every page; a constant, so that a policy can name its hash. */
export const themeScript = `try{const t=localStorage.getItem(${JSON.stringify(themeKey)});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

/** When a `theme-color` that is meant for one scheme counts, as a media query. */
export function themeColorMedia(scheme: string, theme: Theme): string {
  if (theme === 'auto') return `(prefers-color-scheme: ${scheme})`;
  return theme === scheme ? 'all' : 'not all';
}
