// Marks in the contents which section is being read, and keeps the mark in view.
import { contentsId } from './contents-id.ts';

/** How far down the window, in percent, the reader's eyes are taken to be. */
const eyeLevel = 30;

export function followReading(): void {
  const contents = document.getElementById(contentsId);
  if (!contents) return;
  const mark = markIn(contents);
  const reading = watchSections(mark.move);
  contents.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link) return;
    reading.pause(link.hash);
    mark.move(decodeURIComponent(link.hash.slice(1)));
    // Once the browser has gone there, so that the focus does not return to the button that opened this.
    requestAnimationFrame(() => contents.matches(':popover-open') && contents.hidePopover());
  });
  contents.addEventListener('toggle', mark.keepInView);
  onReadersMove(contents, reading);
}

// Whatever shows that the reader has gone on from the section that was chosen. Choosing it scrolls too, so only
// what scrolls after that has ended counts.
function onReadersMove(contents: HTMLElement, reading: ReturnType<typeof watchSections>): void {
  for (const move of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(move, reading.resume, { passive: true });
  }
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && contents.contains(target))) reading.resume();
  });
  addEventListener('hashchange', () => location.hash !== reading.chosen() && reading.resume());
  addEventListener('scrollend', reading.settle);
  addEventListener('scroll', () => reading.hasSettled() && reading.resume(), { passive: true });
}

function markIn(contents: HTMLElement) {
  let current: HTMLAnchorElement | undefined;
  const links = Array.from(contents.querySelectorAll('a'));
  const keepInView = () => {
    if (!current) return;
    const middle = current.offsetTop + current.offsetHeight / 2;
    const isSeen =
      middle > contents.scrollTop + 40 && middle < contents.scrollTop + contents.clientHeight - 40;
    if (!isSeen) contents.scrollTop = middle - contents.clientHeight / 2;
  };
  const move = (sectionId: string | undefined) => {
    current?.removeAttribute('aria-current');
    current = links.find(({ hash }) => decodeURIComponent(hash.slice(1)) === sectionId);
    current?.setAttribute('aria-current', 'location');
    keepInView();
  };
  return { move, keepInView };
}

// Tells the section at eye level, at the end of the page the last one; before the first there is none.
function watchSections(onRead: (sectionId: string | undefined) => void) {
  const sections = Array.from(document.querySelectorAll<HTMLElement>('[data-section]'));
  const foot = document.querySelector('.guide-foot');
  const atEyeLevel = new Set<Element>();
  let isAtEnd = false;
  // After a jump the reader is where they asked to be, though the window may not have got so far.
  let jump: { chosen: string; hasSettled: boolean } | undefined;

  const tell = () => {
    if (jump) return;
    const section = isAtEnd ? sections.at(-1) : sections.findLast((each) => atEyeLevel.has(each));
    const isBefore = (sections[0]?.getBoundingClientRect().top ?? 0) > 0;
    if (section || isBefore) onRead(section?.dataset.section);
  };
  const level = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) atEyeLevel.add(target);
        else atEyeLevel.delete(target);
      }
      tell();
    },
    { rootMargin: `-${eyeLevel}% 0px -${100 - eyeLevel}% 0px` },
  );
  for (const section of sections) level.observe(section);
  const end = new IntersectionObserver(
    (entries) => {
      isAtEnd = entries.at(-1)?.isIntersecting ?? false;
      tell();
    },
    { threshold: 1 },
  );
  if (foot) end.observe(foot);

  return {
    pause(chosen: string) {
      jump = { chosen, hasSettled: false };
    },
    settle() {
      if (jump) jump.hasSettled = true;
    },
    resume() {
      if (!jump) return;
      jump = undefined;
      tell();
    },
    chosen: () => jump?.chosen,
    hasSettled: () => jump?.hasSettled ?? false,
  };
}
