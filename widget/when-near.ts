// Tells when a reader comes near a part of the page.

/** Calls back once, unless `life` ends before. */
export function whenNear(element: Element, life: AbortController, then: () => void): void {
  const sight = new IntersectionObserver(
    (entries) => {
      if (!entries[0]?.isIntersecting) return;
      sight.disconnect();
      then();
    },
    { rootMargin: '300px' },
  );
  sight.observe(element);
  life.signal.addEventListener('abort', () => sight.disconnect());
}
