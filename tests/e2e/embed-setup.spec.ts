// The page for site owners: the form makes the snippet and the preview, wrong values are told beside their
// field, the doctor reads what was pasted, and the snippet does on a site what the page promised.
import { expect } from '@playwright/test';
import { violationsInThemes } from './axe.ts';
import {
  check,
  choose,
  inPreview,
  pick,
  previewFrame,
  report,
  setup,
  snippet,
  type,
  wish,
} from './setup-page.ts';
import { launcher, openShadowRoots, question } from './widget-page.ts';
import { test } from './widget-visit.ts';

test('the form changes the snippet and the widget in the preview', async ({ page, signpost }) => {
  await openShadowRoots(page);
  await page.goto(setup);
  await expect(snippet(page)).toHaveText(`<script src="${signpost}/widget.js" async></script>`);
  const button = inPreview(page).locator('button[aria-haspopup="dialog"]');
  await expect(button).toHaveCSS('background-color', 'rgb(11, 90, 67)');

  await wish(
    page,
    type('Words on it', 'Ask "us" & co'),
    pick('Plum'),
    choose('Corner', 'top-left'),
  );
  await expect(snippet(page)).toHaveText(
    `<script src="${signpost}/widget.js" data-color="plum" data-corner="top-left" data-label="Ask &quot;us&quot; &amp; co" async ></script>`,
  );
  await expect(button).toHaveText('Ask "us" & co');
  await expect(button).toHaveCSS('background-color', 'rgb(107, 42, 107)');
  // The preview is drawn smaller than it is.
  const quarter = async () => {
    const [inner, outer] = [await button.boundingBox(), await previewFrame(page).boundingBox()];
    if (!inner || !outer) return 'nowhere';
    const isTop = inner.y - outer.y < outer.height / 4;
    return `${isTop ? 'top' : 'bottom'} ${inner.x - outer.x < outer.width / 4 ? 'left' : 'right'}`;
  };
  await expect.poll(quarter).toBe('top left');

  await wish(page, type('Heading', 'The guide of the house'));
  await page.getByRole('button', { name: 'Open or close the chat' }).click();
  const opened = inPreview(page).frameLocator('iframe');
  await expect(opened.getByText('The guide of the house')).toBeVisible();
  await wish(
    page,
    type('Heading', ''),
    type('Words on it', ''),
    pick('Pine'),
    choose('Corner', ''),
  );
  await expect(snippet(page)).toHaveText(`<script src="${signpost}/widget.js" async></script>`);

  await wish(page, pick('In the page'), pick('React component'));
  await expect(snippet(page)).toContainText('return <signpost-chat inline />;');
  await expect(inPreview(page).getByRole('region')).toBeVisible();
  await expect(page.getByLabel('Words on it')).toHaveCount(0);
});

test('the snippet is copied as it stands', async ({ page, context, signpost }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(setup);
  await wish(page, type('Words on it', 'Ask <us>'));
  await page.getByRole('button', { name: 'Copy the snippet' }).click();
  await expect(page.locator('#snippet').getByText('Copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<script\n  src="${signpost}/widget.js"\n  data-label="Ask &lt;us&gt;"\n  async\n></script>`,
  );
});

test('a value that does not fit is told at its field and left out', async ({ page }) => {
  await page.goto(setup);
  const wrong: [label: string, value: string, problem: string][] = [
    ['Roundness of the panel', 'round', 'Not a CSS length.'],
    ['Distance from the corner', '1px 2px 3px', 'Not one or two CSS lengths.'],
    ['Font', '}{', 'Not a CSS font-family.'],
    ['Height', '-3', 'Not a CSS length.'],
    ['Width', 'calc(', 'Not a CSS length.'],
  ];
  for (const [label, value, problem] of wrong) {
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(`^${problem}.*Left out`));
  }
  await wish(page, pick('Own colour'), type('Colour as CSS', 'blurple'));
  await expect(page.getByLabel('Colour as CSS')).toHaveAccessibleDescription(/^Not a CSS colour\./);
  await wish(page, pick('Own picture'), type('Address of the picture', 'javascript:alert(1)'));
  await expect(page.getByLabel('Address of the picture')).toHaveAccessibleDescription(
    /^Not the address of a picture\./,
  );
  const site = page.getByLabel('Your site’s address').first();
  await site.fill('no site');
  await expect(site).toHaveAccessibleDescription(/^This is no address of a site\./);
  await expect(snippet(page)).not.toContainText('data-');
  await wish(page, type('Font', 'Georgia, serif'));
  await expect(page.getByLabel('Font', { exact: true })).not.toHaveAttribute('aria-invalid');
  await expect(snippet(page)).toContainText('data-font="Georgia, serif"');
});

test('a pasted policy is diagnosed, and the line lets the widget in', async ({
  page,
  site,
  signpost,
}) => {
  await openShadowRoots(page);
  await page.goto(setup);
  const policy = "default-src 'self'; script-src 'self' https://cdn.example; img-src *";
  await check(page, `HTTP/2 200\ncontent-type: text/html\ncontent-security-policy: ${policy}`);
  await expect(report(page).getByRole('heading')).toBeFocused();
  await expect(report(page).getByRole('heading')).toHaveText(
    'The widget does not work on this site yet. Mend what stops it first.',
  );
  const [first] = await report(page).locator('pre').allInnerTexts();
  expect(first).toBe(
    `Content-Security-Policy: default-src 'self'; script-src 'self' https://cdn.example ${signpost}; img-src *; frame-src 'self' ${signpost}`,
  );
  await check(page, first ?? '');
  await expect(report(page).getByText('Stops the widget', { exact: true })).toHaveCount(0);

  const mended = first?.replace('Content-Security-Policy: ', '');
  const html = `<!doctype html><html lang="en"><title>A site</title><h1>A site</h1><script src="${signpost}/widget.js" async></script>`;
  site.put('/', { html, headers: { 'Content-Security-Policy': mended } });
  await page.goto(site.origin);
  await launcher(page).click();
  await expect(question(page)).toBeVisible();
});

test('text without a header is told, and the field gets the focus', async ({ page }) => {
  await page.goto(setup);
  await check(page, 'hello');
  const field = page.getByLabel('Response headers and meta tags');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/There is no header in this\./);
  await expect(report(page)).toHaveCount(0);
});

test.describe('axe finds nothing to complain of, in either theme', () => {
  const forms = {
    'on a wide screen': { width: 1280, height: 800 },
    'on a phone': { width: 390, height: 760 },
  };

  for (const [name, viewport] of Object.entries(forms)) {
    test.describe(name, () => {
      test.use({ viewport });

      test('as the page comes, with faults, and with findings', async ({ page }) => {
        await page.goto(setup);
        await expect(inPreview(page)).toBeAttached();
        expect(await violationsInThemes(page)).toEqual([]);
        await wish(
          page,
          pick('Own colour'),
          type('Colour as CSS', 'blurple'),
          type('Height', 'tall'),
        );
        await page.getByText('If your site has a Content-Security-Policy').click();
        await check(
          page,
          "Content-Security-Policy: default-src 'self'; sandbox allow-scripts\nPermissions-Policy: clipboard-write=()",
        );
        await expect(report(page).getByRole('listitem').first()).toBeVisible();
        expect(await violationsInThemes(page)).toEqual([]);
        const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      });
    });
  }
});
