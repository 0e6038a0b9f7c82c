// The page for site owners: the form makes the snippet and the preview, wrong values are told beside their
// field, the doctor reads what was pasted, and the snippet does on a site what the page promised.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chat, launcher, openShadowRoots, panel, question, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const setup = '/embed/setup';

const snippet = (page: Page) => page.locator('#snippet pre').first();
const previewFrame = (page: Page) => page.locator('iframe.preview-frame');
const inPreview = (page: Page) => previewFrame(page).contentFrame().locator('signpost-chat');
const report = (page: Page) => page.locator('.doctor-report');

/** What an owner does in the form, by the words on the page. */
type Wish = (page: Page) => Promise<unknown>;

const type =
  (label: string, value: string): Wish =>
  (page) =>
    page.getByRole('textbox', { name: label, exact: true }).fill(value);
const choose =
  (label: string, option: string): Wish =>
  (page) =>
    page.getByLabel(label, { exact: true }).selectOption(option);
const pick =
  (name: string): Wish =>
  (page) =>
    page.getByRole('radio', { name, exact: true }).check();
const tick =
  (name: string): Wish =>
  (page) =>
    page.getByRole('checkbox', { name }).check();

async function wish(page: Page, ...wishes: Wish[]): Promise<void> {
  for (const each of wishes) await each(page);
}

async function check(page: Page, headers: string, site = 'https://shop.example'): Promise<void> {
  await page.locator('.doctor').getByLabel('Your site’s address').fill(site);
  await page.getByLabel('Response headers and meta tags').fill(headers);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

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

type Setting = { wishes: Wish[]; holds: (page: Page) => Promise<void> };

const settings: Record<string, Setting> = {
  'a labelled launcher at the top left, in plum': {
    wishes: [
      type('Words on it', 'Ask "us" <now> & here'),
      pick('Plum'),
      choose('Corner', 'top-left'),
      type('Distance from the corner', '3rem 12px'),
    ],
    holds: async (page) => {
      await expect(launcher(page)).toHaveText('Ask "us" <now> & here');
      await expect(launcher(page)).toHaveCSS('background-color', 'rgb(107, 42, 107)');
      const { x, y } = (await launcher(page).boundingBox()) ?? {};
      expect([x, y]).toEqual([48, 12]);
    },
  },
  'an element in Spanish with a heading of its own': {
    wishes: [
      pick('HTML element'),
      choose('Language of the labels', 'es'),
      type('Heading', 'La guía'),
      choose('Theme', 'dark'),
    ],
    holds: async (page) => {
      await expect(launcher(page)).toHaveAccessibleName('Haz una pregunta');
      await launcher(page).click();
      await expect(panel(page)).toHaveAccessibleName('La guía');
      await expect(chat(page).getByText('La guía', { exact: true })).toBeVisible();
      await expect(chat(page).locator('html')).toHaveAttribute('lang', 'es');
      await expect(chat(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  },
  'questions of its own, in a panel of another size': {
    wishes: [
      type('Starter questions', 'What is | first?\nWhat does it "cost"?'),
      type('Width', '30rem'),
      type('Height', '500px'),
      type('Roundness of the panel', '2px'),
      pick('Speech bubble'),
    ],
    holds: async (page) => {
      await launcher(page).click();
      for (const name of ['What is', 'first?', 'What does it "cost"?']) {
        await expect(chat(page).getByRole('button', { name, exact: true })).toBeVisible();
      }
      expect(await panel(page).boundingBox()).toMatchObject({ width: 480, height: 500 });
      await expect(panel(page)).toHaveCSS('border-radius', '2px');
    },
  },
  'the chat in the page, in a colour and font of its own': {
    wishes: [
      pick('In the page'),
      pick('Own colour'),
      type('Colour as CSS', 'rgb(120 20 60)'),
      type('Font', 'Georgia, "Times New Roman", serif'),
      type('Height', '420px'),
    ],
    holds: async (page) => {
      await expect(question(page)).toBeVisible();
      const region = widget(page).getByRole('region');
      expect((await region.boundingBox())?.height).toBe(420);
      const style = chat(page).locator('html');
      await expect(style).toHaveCSS('--accent', 'rgb(120 20 60)');
      await expect(style).toHaveCSS('--font-body', 'Georgia, "Times New Roman", serif');
      await expect(launcher(page)).toBeHidden();
    },
  },
  'one guide, a picture, a pinned file and events with text': {
    wishes: [
      choose('Guide', 'python-developer-2026'),
      pick('Own picture'),
      type(
        'Address of the picture',
        'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=',
      ),
      choose('Where a citation leads', 'panel'),
      tick('Events carry what readers ask'),
      tick('Pin this version'),
    ],
    holds: async (page) => {
      await expect(launcher(page).locator('img')).toBeVisible();
      await expect(page.locator('script[integrity^="sha384-"]')).toHaveCount(1);
      await expect(widget(page)).toHaveAttribute('guide', 'python-developer-2026');
      await expect(widget(page)).toHaveAttribute('citations', 'panel');
      const asked = page.evaluate(
        () =>
          new Promise((resolve) => window.Signpost?.on('question', ({ text }) => resolve(text))),
      );
      await page.evaluate(() => window.Signpost?.ask('What are the core Python skills?'));
      expect(await asked).toBe('What are the core Python skills?');
    },
  },
};

for (const [name, { wishes, holds }] of Object.entries(settings)) {
  test(`the snippet yields what was asked for: ${name}`, async ({ page, site }) => {
    await openShadowRoots(page);
    await page.goto(setup);
    await wish(page, ...wishes);
    // Whatever is wrong with a wish is not to be left out in silence.
    await expect(page.locator('.setup-form .field-error')).toHaveCount(0);
    const pasted = await snippet(page).innerText();
    const html = `<!doctype html><html lang="en"><head><title>A site</title></head><body><h1>A site</h1>${pasted}</body></html>`;
    site.put('/', { html });
    await page.goto(site.origin);
    await holds(page);
  });
}

test.describe('axe finds nothing to complain of', () => {
  const ways = {
    'light and wide': { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    'dark and wide': { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
    'light on a phone': { colorScheme: 'light', viewport: { width: 390, height: 760 } },
    'dark on a phone': { colorScheme: 'dark', viewport: { width: 390, height: 760 } },
  } as const;

  for (const [name, options] of Object.entries(ways)) {
    test.describe(name, () => {
      test.use(options);

      test('as the page comes, with faults, and with findings', async ({ page }) => {
        await page.goto(setup);
        await expect(inPreview(page)).toBeAttached();
        expect(await violations(page)).toEqual([]);
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
        expect(await violations(page)).toEqual([]);
        const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      });
    });
  }
});

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
