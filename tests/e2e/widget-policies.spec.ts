// The widget on pages that allow little: strict policies, isolation, sandboxes, and no storage.
import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import {
  askInWidget,
  chat,
  launcher,
  openChat,
  openShadowRoots,
  pageWith,
  question,
} from './widget-page.ts';
import { test } from './widget-visit.ts';

const skills = 'What are the core Python skills?';
const notKept = 'This browser does not let the page keep anything';

/** Has every document note what its policy forbids, and gives what reads all the notes. */
async function noteViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    Object(window).violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Object(window).violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return async () => {
    const noted = page.frames().map((frame) => frame.evaluate(() => Object(window).violations));
    return (await Promise.all(noted)).flat();
  };
}

type StrictPage = { policy: string; attributes?: string };

/** `widget` is the script's own file and its hash. */
function strictPages(signpost: string, hash: string): Record<string, StrictPage> {
  const rest = `default-src 'none'; frame-src ${signpost}`;
  const pinned = `integrity="${hash}" crossorigin="anonymous"`;
  return {
    'a nonce': { policy: `${rest}; script-src 'nonce-x'`, attributes: 'nonce="x"' },
    'a host': { policy: `${rest}; script-src ${signpost}` },
    'a nonce and strict-dynamic': {
      policy: `${rest}; script-src 'nonce-x' 'strict-dynamic'; object-src 'none'; base-uri 'none'`,
      attributes: 'nonce="x"',
    },
    'the hash of the file, and a folder for the panel': {
      policy: `${rest}; script-src '${hash}' ${signpost}/assets/`,
      attributes: pinned,
    },
    'a host, and a hash that is checked': {
      policy: `${rest}; script-src ${signpost}`,
      attributes: pinned,
    },
    'Trusted Types': {
      policy: `${rest}; script-src ${signpost}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  };
}

for (const name of Object.keys(strictPages('', ''))) {
  test(`under a policy with ${name} it works, and nothing is forbidden`, async ({
    page,
    site,
    signpost,
    request,
  }) => {
    const hash = createHash('sha384').update(await (await request.get('/widget.js')).body());
    const strict = strictPages(signpost, `sha384-${hash.digest('base64')}`)[name];
    site.put('/', {
      html: pageWith(signpost, { attributes: strict?.attributes ?? '' }),
      headers: { 'Content-Security-Policy': strict?.policy },
    });
    const violations = await noteViolations(page);
    await openShadowRoots(page);
    await page.goto(site.origin);
    await openChat(page);
    await askInWidget(page, skills);
    await page.evaluate(() =>
      window.Signpost?.update({ color: 'plum', theme: 'host', radius: '2px' }),
    );
    await chat(page)
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .hover();
    await expect(chat(page).getByRole('link', { name: 'Open in the guide' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

test('a script that strict-dynamic trusts can load it', async ({ page, site, signpost }) => {
  const loader = `document.head.append(Object.assign(document.createElement('script'), { src: '${signpost}/widget.js' }));`;
  const hash = createHash('sha256').update(loader).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}' 'strict-dynamic'; frame-src ${signpost}`;
  site.put('/', {
    html: `<!doctype html><html lang="en"><title>A site</title><script>${loader}</script><h1>A site</h1>`,
    headers: { 'Content-Security-Policy': policy },
  });
  const violations = await noteViolations(page);
  await openShadowRoots(page);
  await page.goto(site.origin);
  await openChat(page);
  await askInWidget(page, skills);
  expect(await violations()).toEqual([]);
});

test('a policy that lets in the script and not the panel is told, and the chat opens in a tab', async ({
  page,
  site,
  signpost,
}) => {
  site.put('/', {
    html: pageWith(signpost),
    headers: { 'Content-Security-Policy': `script-src ${signpost}/widget.js` },
  });
  await openShadowRoots(page);
  const warned = page.waitForEvent('console', (message) => message.text().startsWith('Signpost:'));
  const opened = page.waitForEvent('popup');
  await page.goto(site.origin);
  await launcher(page).click();
  expect((await warned).text()).toContain(`Allow ${signpost} in script-src`);
  expect(new URL((await opened).url()).origin).toBe(signpost);
  const refused = page.evaluate(() => window.Signpost?.open());
  await expect(refused).rejects.toThrow(`Signpost: Allow ${signpost} in script-src`);
});

test('it works on a page that is isolated from other origins, and leaves it so', async ({
  page,
  site,
  signpost,
}) => {
  site.put('/', {
    html: pageWith(signpost),
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  });
  await openShadowRoots(page);
  await page.goto(site.origin);
  await openChat(page);
  await askInWidget(page, skills);
  await chat(page)
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .hover();
  await expect(chat(page).getByRole('link', { name: 'Open in the guide' })).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

const sandbox = 'allow-scripts allow-popups allow-forms';

test('in a page that is put into a sandbox it works, and says that nothing is kept', async ({
  page,
  site,
  signpost,
}) => {
  site.put('/', {
    html: pageWith(signpost),
    headers: { 'Content-Security-Policy': `sandbox ${sandbox}` },
  });
  await openShadowRoots(page);
  await page.goto(site.origin);
  expect(await page.evaluate(() => origin)).toBe('null');
  await openChat(page);
  await askInWidget(page, skills);
  await expect(chat(page).getByText(notKept)).toBeVisible();
  await page.evaluate(() => window.Signpost?.ask('What does a mid-level Python developer earn?'));
  await expect(chat(page).getByRole('article')).toHaveCount(2);
  await page.evaluate(() => window.Signpost?.close());
  await expect(question(page)).toBeHidden();
});

test('in a page within a sandboxed frame it works, and a citation opens a tab', async ({
  page,
  site,
  signpost,
}) => {
  site.put('/inside', { html: pageWith(signpost) });
  site.put('/', {
    html: `<!doctype html><title>Outside</title><iframe title="Inside" sandbox="${sandbox}" src="/inside" width="900" height="700"></iframe>`,
  });
  await openShadowRoots(page);
  await page.goto(site.origin);
  const inside = page.frameLocator('iframe[title="Inside"]');
  await inside.getByRole('button', { name: 'Ask a question' }).click();
  const inChat = inside.locator('signpost-chat').frameLocator('iframe');
  await inChat.getByRole('textbox', { name: 'Your question' }).fill(skills);
  await inChat.getByRole('textbox', { name: 'Your question' }).press('Enter');
  await expect(inChat.getByRole('status')).toHaveText(/^Answer ready/);
  await expect(inChat.getByText(notKept)).toBeVisible();
  const opened = page.waitForEvent('popup');
  await inChat
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .click();
  expect((await opened).url()).toContain(`${signpost}/guide/`);
});

for (const how of ['throws', 'is missing'] as const) {
  test(`where storage ${how} in the frame, the conversation is in memory and the chat says so`, async ({
    page,
    signpost,
    visit,
  }) => {
    await page.addInitScript(
      ({ own, how }) => {
        if (location.origin !== own) return;
        const get = () => {
          if (how === 'is missing') return undefined;
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
          Object.defineProperty(window, name, { get });
        }
        Object.defineProperty(document, 'cookie', { get });
      },
      { own: signpost, how },
    );
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await visit();
    await openChat(page);
    await askInWidget(page, skills);
    await expect(chat(page).getByText(notKept)).toBeVisible();
    await question(page).press('Escape');
    await openChat(page);
    await expect(chat(page).getByRole('article')).toContainText(skills);
    await askInWidget(page, 'What does a mid-level Python developer earn?');
    await expect(chat(page).getByRole('article')).toHaveCount(2);
    await page.reload();
    await openChat(page);
    await expect(chat(page).getByRole('article')).toHaveCount(0);
    expect(failures).toEqual([]);
  });
}
