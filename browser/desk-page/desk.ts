// The script of the desk: everything works without it, and it adds buttons that copy.
import { copyText } from '../copy-text.ts';
import { followTheme } from '../guide-page/follow-theme.ts';

/** Milliseconds that a button says that it has copied. */
const toldFor = 2000;

for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { copy = '', copied = '' } = block.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button copy-lines';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    const isCopied = await copyText(block.querySelector('pre')?.textContent ?? '');
    if (!isCopied) return;
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, toldFor);
  });
  block.querySelector('.paste-head')?.append(button);
}

followTheme();
