// Follows the part of the screen that the keyboard of a phone leaves, for panel.css.

export function followViewport(root: HTMLElement, life: AbortController): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const follow = () => {
    // Who has zoomed in moves about in the panel as it is.
    if (viewport.scale > 1.01) return;
    root.style.setProperty('--top', `${viewport.offsetTop}px`);
    root.style.setProperty('--height', `${viewport.height}px`);
  };
  follow();
  for (const type of ['resize', 'scroll']) viewport.addEventListener(type, follow, life);
}
