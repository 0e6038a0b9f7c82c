// The chosen theme on the document.
import { useEffect } from 'react';
import { keepTheme } from '../../browser/settings/theme-choice.ts';

/** Used once, by the page as a whole. */
export function useTheme(): void {
  useEffect(keepTheme, []);
}
