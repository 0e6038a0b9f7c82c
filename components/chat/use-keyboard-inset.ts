// How far a phone's keyboard covers the page, as `--keyboard` on the document: zero where the browser makes
// room for the keyboard by itself.
import { useEffect } from 'react';

export function useKeyboardInset(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const measure = () => {
      const zoomed = view.scale > 1.01;
      const covered = zoomed ? 0 : window.innerHeight - view.height - view.offsetTop;
      const root = document.documentElement.style;
      root.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`);
    };
    view.addEventListener('resize', measure);
    view.addEventListener('scroll', measure);
    return () => {
      view.removeEventListener('resize', measure);
      view.removeEventListener('scroll', measure);
    };
  }, []);
}
