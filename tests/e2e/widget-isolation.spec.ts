// The widget on pages that are hard on it: no style of the page comes in, and nothing of ours gets out.
import { expect, type Page } from '@playwright/test';
import { hostilePages } from './hostile-pages.ts';
import {
  askInWidget,
  chat,
  launcher,
  openChat,
  pageWith,
  panel,
  question,
  widget,
} from './widget-page.ts';
import { test } from './widget-visit.ts';

/** Computed styles of everything on the page that is its own. */
function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('*:not(signpost-chat, script)'), (element) => {
      const style = getComputedStyle(element);
      const values = Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${element.localName} { ${values.join('; ')} }`;
    }),
  );
}

const withoutWidget = (html: string) =>
  html.replace(/<script src="[^"]*widget\.js".*?<\/script>/, '');

for (const [name, { side, ...parts }] of Object.entries(hostilePages)) {
  test(`launcher and chat are themselves on a page ${name}`, async ({
    page,
    site,
    signpost,
    visit,
  }) => {
    site.put('/bare', { html: withoutWidget(pageWith(signpost, parts)) });
    await page.goto(`${site.origin}/bare`);
    const before = await looksOf(page);

    await visit(parts);
    await expect(launcher(page)).toBeVisible();
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await expect
      .poll(() => launcher(page).boundingBox())
      .toEqual({
        x: side === 'right' ? width - 76 : 20,
        y: height - 76,
        width: 56,
        height: 56,
      });
    await openChat(page);
    const box = await panel(page).boundingBox();
    expect(box).toMatchObject({ width: 400, height: Math.min(640, height - 108) });
    await askInWidget(page, 'What are the core Python skills?');
    await expect(chat(page).getByRole('article')).toContainText('What are the core Python skills?');
    expect(await looksOf(page)).toEqual(before);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });

  test('the open chat fills the screen, whatever custom properties the page has', async ({
    page,
    visit,
  }) => {
    const names = ['--top', '--height', '--y', '--c', '--l', '--width', '--color', '--radius'];
    const properties = names.map((name) => `${name}: 61px`).join('; ');
    await visit({ head: `<style>* { ${properties} }</style>` });
    await openChat(page);
    const whole = { x: 0, y: 0, width: 390, height: 760 };
    await expect.poll(() => panel(page).boundingBox()).toEqual(whole);
  });
});

test('the page has one element more, and nothing else of ours', async ({
  page,
  site,
  signpost,
}) => {
  const head = '<style>p { color: teal }</style><link rel="icon" href="data:,">';
  const html = pageWith(signpost, { head });
  site.put('/bare', { html: withoutWidget(html) });
  site.put('/', { html });
  const traces = () =>
    page.evaluate(() => {
      const names = (thing: object) => Object.getOwnPropertyNames(thing);
      return {
        globals: names(window),
        prototypes: [
          Object,
          Array,
          String,
          Function,
          Promise,
          Element,
          HTMLElement,
          Document,
          Event,
        ]
          .map(({ prototype }) => names(prototype).join())
          .join(),
        ofDocument: names(document),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        head: document.head.childElementCount,
        body: Array.from(document.body.children, ({ localName }) => localName),
        attributes: [document.documentElement, document.body].map((each) => each.attributes.length),
        kept: [document.cookie, names(localStorage), names(sessionStorage), history.length],
        title: document.title,
      };
    });
  await page.goto(`${site.origin}/bare`);
  const bare = await traces();
  await page.goto(site.origin);
  await page.locator('signpost-chat').waitFor({ state: 'attached' });
  await page.evaluate(() => window.Signpost?.ask('What are the core Python skills?'));
  await expect.poll(() => page.frames().length).toBe(2);
  const { globals, head: inHead, body, kept, ...others } = await traces();
  expect(globals.filter((name) => !bare.globals.includes(name))).toEqual(['Signpost']);
  // The tag of the script is the page's own.
  expect(inHead).toBe(bare.head + 1);
  expect(body).toEqual([...bare.body, 'signpost-chat']);
  expect(kept.slice(0, 3)).toEqual(bare.kept.slice(0, 3));
  expect(others).toEqual({
    prototypes: bare.prototypes,
    ofDocument: bare.ofDocument,
    sheets: bare.sheets,
    attributes: bare.attributes,
    title: bare.title,
  });
  expect(await page.context().cookies()).toEqual([]);
});

test('scripts of the page do not see into the widget', async ({ page, site, signpost }) => {
  site.put('/', { html: pageWith(signpost) });
  await page.goto(site.origin);
  await page.locator('signpost-chat').waitFor({ state: 'attached' });
  await page.evaluate(() => window.Signpost?.open());
  const seen = await page.evaluate(() => {
    const element = document.querySelector('signpost-chat');
    return {
      root: element?.shadowRoot,
      children: element?.childNodes.length,
      frames: window.length,
      framesFound: document.querySelectorAll('iframe').length,
      focused: document.activeElement?.localName,
    };
  });
  expect(seen).toEqual({
    root: null,
    children: 0,
    frames: 0,
    framesFound: 0,
    focused: 'signpost-chat',
  });
});

test('names that the page has taken with its own elements do no harm', async ({ page, visit }) => {
  const body = `<form id="Signpost"><input name="queue"><input name="open"></form>
    <img name="Signpost" alt=""><div id="panel">Of the page</div><a id="top" name="self">Top</a>
    <button aria-controls="panel" type="button">Its own</button>`;
  await visit({ body });
  await expect(launcher(page)).toBeVisible();
  await page.evaluate(() => window.Signpost?.open());
  await expect(question(page)).toBeVisible();
  await expect(page.getByText('Of the page')).toBeVisible();
  expect(await page.evaluate(() => document.getElementById('panel')?.textContent)).toBe(
    'Of the page',
  );
  expect(await widget(page).evaluate((element) => element.parentElement?.localName)).toBe('body');
});
