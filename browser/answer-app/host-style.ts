// The looks of the host, on the view's document: light or dark, its colours and font in place of ours, and the room that
// its bars take.
import type { HostContext } from './host-messages.ts';

/** Which of the host's custom properties takes the place of which of ours, and of what CSS property its values are. */
const replaced = [
  ['--color-background-primary', '--color-paper', 'color'],
  ['--color-background-secondary', '--color-board', 'color'],
  ['--color-text-primary', '--color-ink', 'color'],
  ['--color-text-secondary', '--color-soft', 'color'],
  ['--color-border-primary', '--color-edge', 'color'],
  ['--color-border-secondary', '--color-line', 'color'],
  ['--font-sans', '--font-body', 'font-family'],
  ['--font-mono', '--font-code', 'font-family'],
] as const;

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Sets what the host tells, and leaves what it does not. */
export function applyHostStyle({ theme, styles, safeAreaInsets, locale }: HostContext): void {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  if (locale) root.lang = locale;
  for (const [theirs, ours, property] of replaced) {
    const value = styles?.variables?.[theirs];
    if (value && CSS.supports(property, value)) root.style.setProperty(ours, value);
  }
  for (const side of sides) {
    if (safeAreaInsets) root.style.setProperty(`--safe-${side}`, `${safeAreaInsets[side]}px`);
  }
}
