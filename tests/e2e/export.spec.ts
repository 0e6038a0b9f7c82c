// Taking a conversation along: an answer as Markdown, the whole as a file, and on paper.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { ask, askAndWait, newest, status } from './chat-page.ts';
import { test } from './reader-test.ts';

const skills = 'What are the core Python skills?';
const pay = 'What does a mid-level developer earn?';
const visa = 'What are the visa rules in Germany?';

test('an answer is copied as Markdown and as rich text, whose links open the statement that is cited', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await askAndWait(page, pay);
  await newest(page).getByRole('button', { name: 'Copy' }).click();
  await expect(newest(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('$110K–$160K');
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(rich).toContain('$110K–$160K');
  expect(rich).toContain(`href="${baseURL}/guide/`);
  expect(rich).not.toMatch(/class=|aria-|<button|<svg/);
  const addresses = Array.from(markdown.matchAll(/\[\d+\]\(([^)]*)\)/g), ([, address]) => address);
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).toContain(`${baseURL}/guide/`);
  const quote = markdown.match(/^- \[1\]\(.*“(.*)”$/m)?.[1] ?? '';
  expect(quote).not.toBe('');
  await page.goto(addresses[0] ?? '');
  await expect(page.locator('[aria-current="true"]').first()).toBeInViewport();
  await expect(page.locator('[aria-current="true"]').first()).toContainText('$110K–$160K');
});

test('where copying is not allowed, the button says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto('/');
  await askAndWait(page, pay);
  await newest(page).getByRole('button', { name: 'Copy' }).click();
  await expect(newest(page)).toContainText('Not copied: the browser does not allow it');
});

test('a conversation is downloaded as Markdown, as far as it is shown', async ({
  page,
  baseURL,
}) => {
  await page.goto('/');
  await askAndWait(page, skills);
  await askAndWait(page, 'What is a # in Python?');
  await newest(page).getByRole('button', { name: 'Edit the question' }).click();
  await page.getByRole('textbox', { name: 'Edit the question' }).fill(pay);
  await page.getByRole('button', { name: 'Ask this instead' }).click();
  await expect(newest(page)).toContainText(pay);
  await expect(status(page)).toHaveText(/^Answer ready/);
  await askAndWait(page, visa);
  await page.route('**/api/chat', () => {});
  await ask(page, 'How long does it take?');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(status(page)).toHaveText('Answer stopped');

  await page.getByRole('button', { name: 'Share' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as Markdown' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('What-are-the-core-Python-skills.md');
  const text = await readFile(await download.path(), 'utf8');
  const headings = text.split('\n').filter((line) => /^#+ /.test(line));
  expect(headings).toEqual([
    `# ${skills}`,
    `## ${skills}`,
    `## ${pay}`,
    `## ${visa}`,
    '## How long does it take?',
  ]);
  expect(text).toMatch(/\d{4}\. Answers from .*Python Developer/);
  expect(text).toContain(`](${baseURL}/guide/python-developer-2026?cite=`);
  expect(text).not.toContain('](/');
  expect(text).toContain('$110K–$160K');
  expect(text).toContain('*Not in the guide.');
  expect(text).toContain('*Stopped before the answer began.*');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on paper a conversation from the ${colorScheme} theme is dark on light, without controls, sources with their addresses`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await askAndWait(page, skills);
    await askAndWait(page, 'Compare the three career levels');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = String(document.querySelector('dialog[open]'));
      };
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'null');

    await page.emulateMedia({ media: 'print', colorScheme });
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: skills })).toBeVisible();
    await expect(
      page.getByText(`${baseURL}/guide/python-developer-2026?cite=`).first(),
    ).toBeVisible();
    const lightness = await page.evaluate(() => {
      const answer = document.querySelector('.answer-text') ?? document.body;
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      const lightnessOf = (color: string) => {
        if (!canvas) return Number.NaN;
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return (red + green + blue) / 3;
      };
      return {
        ink: lightnessOf(getComputedStyle(answer).color),
        paper: lightnessOf(getComputedStyle(document.body).backgroundColor),
      };
    });
    expect(lightness.ink).toBeLessThan(90);
    expect(lightness.paper).toBeGreaterThan(230);
  });
}
