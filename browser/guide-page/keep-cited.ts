// A window of another width lays the text out anew: the cited statement stays on the screen if it was there.
// The browser keeps the place by itself, but not where a table turns into cards.

export function keepCited(): void {
  const cited = document.querySelector('.guide-text [aria-current="true"]');
  if (!cited) return;
  let isSeen = false;
  let width = innerWidth;
  new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? false;
  }).observe(cited);
  addEventListener('resize', () => {
    // A phone's bars change the height alone, and often.
    if (innerWidth === width) return;
    width = innerWidth;
    if (isSeen) cited.scrollIntoView({ block: 'nearest' });
  });
}
