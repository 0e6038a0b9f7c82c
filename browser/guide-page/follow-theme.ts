// Takes on the theme that is chosen in another window of the site, or in the page around the panel.
import { themeKey } from '../theme.ts';

export function followTheme(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== themeKey) return;
    const { dataset } = document.documentElement;
    if (newValue === 'light' || newValue === 'dark') dataset.theme = newValue;
    else delete dataset.theme;
  });
}
