// Who may embed the chat: WIDGET_ORIGINS decides who frames it and who reads the answers of its routes; and the
// headers of all that a site gets from Signpost.
import { expect, type Page } from '@playwright/test';
import { type HostSite, startHostSite } from '../../scripts/browser/host-site.ts';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import {
  askInWidget,
  launcher,
  openChat,
  openShadowRoots,
  pageWith,
  panel,
  widget,
} from './widget-page.ts';
import { test } from './widget-visit.ts';

const guide = '/guide/python-developer-2026';

test.describe('with WIDGET_ORIGINS', () => {
  // One app for all of them.
  test.describe.configure({ mode: 'default' });

  let site: HostSite;
  let app: App;
  let port: string;
  let sources: string;

  test.beforeAll(async () => {
    site = await startHostSite();
    port = new URL(site.origin).port;
    sources = `http://localhost:${port} http://*.team.localhost:${port}`;
    app = await startApp({ WIDGET_ORIGINS: sources.replace(' ', ', '), OPENAI_API_KEY: '' });
    site.put('/', { html: pageWith(app.origin) });
  });

  test.afterAll(async () => {
    await app.stop();
    await site.stop();
  });

  // Browsers lead every name that ends with localhost to this computer.
  const allowed = {
    'its exact origin': 'localhost',
    'a wildcard': 'docs.team.localhost',
    'a wildcard, deeper': 'a.b.team.localhost',
  };
  const refused = {
    'another name': '127.0.0.1',
    'the domain of the wildcard itself': 'team.localhost',
    'a longer name': 'docs.team.localhost.localhost',
  };

  for (const [how, host] of Object.entries(allowed)) {
    test(`a site that is allowed by ${how} shows the chat`, async ({ page }) => {
      await openShadowRoots(page);
      await page.goto(`http://${host}:${port}`);
      await openChat(page);
      await askInWidget(page, 'What are the core Python skills?');
      expect(await canAsk(page, app.origin)).toBe('200 text/event-stream');
    });
  }

  for (const [how, host] of Object.entries(refused)) {
    test(`a site that is refused for ${how} says so in words`, async ({ page }) => {
      await openShadowRoots(page);
      await page.clock.install();
      await page.goto(`http://${host}:${port}`);
      await expect(launcher(page)).toBeVisible();
      const failed = page.evaluate(
        () =>
          new Promise((resolve) => {
            window.Signpost?.on('error', resolve);
            window.Signpost?.open().catch(({ message }: Error) =>
              Object.assign(window, { message }),
            );
          }),
      );
      await expect(panel(page)).toBeVisible();
      await expect(panel(page).getByText('Loading…')).toBeVisible();
      await expect(widget(page).locator('iframe')).toBeHidden();
      await page.clock.runFor(13_000);
      await expect(panel(page).getByText('The chat could not be loaded.')).toBeVisible();
      await expect(widget(page).locator('iframe')).toHaveCount(0);
      const link = panel(page).getByRole('link', { name: 'Open it in a new tab' });
      await expect(link).toHaveAttribute('href', `${app.origin}/?lang=en`);
      expect(await failed).toMatchObject({ code: 'frame-failed' });
      expect(JSON.stringify(await failed)).toContain('WIDGET_ORIGINS');
      const message = () => page.evaluate(() => Object(window).message);
      await expect.poll(message).toContain('this page in WIDGET_ORIGINS');
      await panel(page).getByRole('button', { name: 'Close' }).click();
      await expect(panel(page)).toBeHidden();
      expect(await canAsk(page, app.origin)).toBe('not for this page');
    });
  }

  test('the preflight names the origin that asks, if it is allowed', async ({ request }) => {
    const ask = async (origin: string) => {
      const response = await request.fetch(`${app.origin}/api/chat`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
      const headers = response.headers();
      return {
        status: response.status(),
        origin: headers['access-control-allow-origin'],
        methods: headers['access-control-allow-methods'],
        fields: headers['access-control-allow-headers'],
        variesByOrigin: /\bOrigin\b/i.test(headers.vary ?? ''),
        credentials: headers['access-control-allow-credentials'],
      };
    };
    const own = `http://docs.team.localhost:${port}`;
    expect(await ask(own)).toEqual({
      status: 204,
      origin: own,
      methods: 'POST',
      fields: 'content-type',
      variesByOrigin: true,
      credentials: undefined,
    });
    for (const origin of ['https://evil.example', 'null', `https://localhost:${port}0`]) {
      expect(await ask(origin)).toMatchObject({
        status: 204,
        origin: undefined,
        methods: undefined,
      });
    }
  });

  const framable = [
    ['/embed', true, false],
    [`${guide}?view=panel`, true, false],
    [guide, false, false],
    ['/', false, false],
    ['/shared', false, false],
    ['/embed/setup', false, false],
  ] as const;

  for (const [path, byAllowed, byOthers] of framable) {
    const who = byAllowed ? 'those that are allowed' : 'nobody';
    test(`${path} can be framed by ${who}`, async ({ page }) => {
      site.put('/framing', {
        html: `<!doctype html><title>A site</title><iframe title="Framed" src="${app.origin}${path}"></iframe>`,
      });
      expect(await isFramed(page, `http://localhost:${port}/framing`)).toBe(byAllowed);
      expect(await isFramed(page, `http://127.0.0.1:${port}/framing`)).toBe(byOthers);
    });
  }

  test('the documents of the chat name who may frame them', async ({ request }) => {
    const framedBy = async (path: string) => {
      const { 'content-security-policy': policy = '' } = (
        await request.get(app.origin + path)
      ).headers();
      return /frame-ancestors ([^;]*)/.exec(policy)?.[1];
    };
    expect(await framedBy('/embed')).toBe(`'self' ${sources}`);
    expect(await framedBy(`${guide}?view=panel`)).toBe(`'self' ${sources}`);
    expect(await framedBy(guide)).toBe("'self'");
    expect(await framedBy('/')).toBe("'none'");
    expect(await framedBy('/shared')).toBe("'none'");
  });
});

test.describe('without WIDGET_ORIGINS', () => {
  test('every page may ask, and a page without an origin too', async ({
    page,
    site,
    signpost,
    visit,
  }) => {
    await visit();
    expect(await canAsk(page, signpost)).toBe('200 text/event-stream');
    site.put('/', {
      html: pageWith(signpost),
      headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    });
    await page.goto(site.origin);
    expect(await canAsk(page, signpost)).toBe('200 text/event-stream');
  });

  test('the documents of the chat may be framed by anybody, and isolated pages', async ({
    request,
  }) => {
    for (const path of ['/embed', `${guide}?view=panel`]) {
      const headers = (await request.get(path)).headers();
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('frame-ancestors');
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  for (const path of ['/', '/shared']) {
    test(`${path} cannot be framed`, async ({ page, site, signpost }) => {
      site.put('/', {
        html: `<!doctype html><title>A site</title><iframe src="${signpost}${path}"></iframe>`,
      });
      expect(await isFramed(page, site.origin)).toBe(false);
    });
  }
});

/** Status and type of an answer as a script of the page sees them. */
function canAsk(page: Page, signpost: string): Promise<string> {
  return page.evaluate(async (address) => {
    const message = { id: '1', role: 'user', parts: [{ type: 'text', text: 'hello' }] };
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: 'page', messages: [message] }),
      });
      await response.text();
      return `${response.status} ${response.headers.get('content-type')?.split(';')[0]}`;
    } catch {
      return 'not for this page';
    }
  }, `${signpost}/api/chat`);
}

/** Whether the page's frame shows what it is to show; a browser shows an error of its own else. */
async function isFramed(page: Page, address: string): Promise<boolean> {
  await page.goto(address);
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no frame.');
  return !frame.url().startsWith('chrome-error:');
}
