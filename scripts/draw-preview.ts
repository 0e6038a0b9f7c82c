// Draws the picture that stands beside a shared link (components/document/preview-image.ts), with the styles of the running
// app.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { previewImage } from '../components/document/preview-image.ts';

export async function drawPreview(browser: Browser, origin: string): Promise<void> {
  const { url, width, height } = previewImage;
  const path = join('public', url);
  await mkdir(dirname(path), { recursive: true });
  // The page's policy would keep these styles out.
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    colorScheme: 'light',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto('/guide');
  await page.addStyleTag({ content: styles });
  await page.evaluate((markup) => {
    const brand = document.querySelector('.brand-mark')?.outerHTML ?? '';
    document.body.innerHTML = markup.replace('{brand}', brand);
  }, picture);
  await page.screenshot({ path });
  await context.close();
}

const picture = `<main class="preview">
  <p class="preview-name">{brand}Signpost</p>
  <p class="preview-promise plate">Every answer shows you where it comes from.</p>
  <p class="preview-answer"><mark>The sentence of the guide that says it</mark> <b>1</b></p>
</main>`;

const styles = `
  .preview {
    display: grid;
    align-content: space-between;
    justify-items: start;
    width: 100vw;
    height: 100vh;
    padding: 4.5rem 5rem;
  }
  .preview-name {
    display: flex;
    align-items: center;
    gap: 1.5rem;
    font: 700 3.5rem var(--font-sign);
  }
  .preview-name .brand-mark { width: 5rem; height: 5rem; }
  .preview-promise.plate {
    width: 100%;
    padding: 3.4rem 3.5rem 2.6rem;
    border-radius: 1.25rem;
    box-shadow: inset 0 0 0 8px var(--color-plate), inset 0 0 0 12px var(--color-plate-ink);
    font-size: 5rem;
    line-height: 1.1;
    text-wrap: balance;
  }
  .preview-answer { font: 2.5rem var(--font-body); }
  .preview-answer mark {
    padding: 0.1em 0.25em;
    background: var(--color-mark);
    color: var(--color-mark-ink);
  }
  .preview-answer b {
    display: inline-grid;
    place-content: center;
    width: 1.5em;
    height: 1.5em;
    padding-block-start: 0.15em;
    margin-inline-start: 0.25em;
    background: var(--color-sign);
    border-radius: 0.25em;
    color: var(--color-sign-ink);
    font: 700 0.85em/1 var(--font-sign);
  }
`;
