// The looks that the host page wishes for, set on the frame's document. embed.css makes readable colours of
// the one that is given.
import type { FrameOptions } from '../../lib/wire/widget-messages.ts';

/** An inline script for the head: the theme before the first paint. A constant, so that a policy can name it. */
export const embedThemeScript = `try{const t=JSON.parse(decodeURIComponent(location.hash.slice(1))).theme;if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

export function applyLooks({ theme, color, font }: FrameOptions): void {
  const { dataset, style } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  if (color !== undefined && CSS.supports('color', color)) {
    style.setProperty('--accent', color);
    dataset.accent = '';
  } else {
    style.removeProperty('--accent');
    delete dataset.accent;
  }
  if (font !== undefined && CSS.supports('font-family', font)) {
    style.setProperty('--font-body', font);
  } else style.removeProperty('--font-body');
}
