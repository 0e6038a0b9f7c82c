// Messages between page and chat: each side hears the other alone, takes the fields that it knows, and drops
// the rest.
import { expect, type Frame, type Page } from '@playwright/test';
import { startHostSite } from '../../scripts/browser/host-site.ts';
import { chatFrame, event, nonsense, ready, sayToPage, test } from './fake-chat.ts';
import { silentChat } from './fake-signpost.ts';
import { launcher, pageWith, panel } from './widget-page.ts';

/** Keeps what the widget tells the page, as text. */
const listening = `<script>
  told = [];
  const names = ['ready', 'open', 'close', 'question', 'answer', 'citation', 'error'];
  const listener = (name) => (detail) => told.push(name + ' ' + JSON.stringify(detail));
  Signpost = { queue: names.map((name) => ['on', [name, listener(name)]]) };
</script><signpost-chat></signpost-chat>`;

const told = (page: Page): Promise<string[]> => page.evaluate(() => Object(window).told);

/** Opens the panel of the page at `origin`, and gives the frame in it. */
async function openPanel(page: Page): Promise<Frame> {
  await launcher(page).click();
  await expect.poll(() => chatFrame(page)?.url()).toContain('/embed');
  const frame = chatFrame(page);
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForLoadState();
  return frame;
}

test('of what the chat tells, the page gets the fields that are known', async ({
  page,
  fake,
  visit,
}) => {
  await visit({}, pageWith(fake.origin, { body: listening }));
  const frame = await openPanel(page);
  await sayToPage(frame, [
    ready,
    ...nonsense,
    event('question', { id: 'q', count: 1, text: 'a secret', more: true }),
    '{"signpost":"event","name":"answer","detail":{"id":"a","status":"answered","citations":2,"leftOut":0,"text":"a secret","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    event('citation', { id: 'a', number: 1, guide: 'g', section: 's', statement: 't', quote: 'q' }),
    event('error', { code: 'c', message: 'm', stack: 'of the chat' }),
  ]);
  await expect
    .poll(() => told(page))
    .toEqual([
      'open {}',
      'ready {"version":"9.9.9"}',
      'question {"id":"q","count":1}',
      'answer {"id":"a","status":"answered","citations":2,"leftOut":0}',
      'citation {"id":"a","number":1,"guide":"g","section":"s","statement":"t"}',
      'error {"code":"c","message":"m"}',
    ]);
  expect(await page.evaluate(() => Object({}).polluted)).toBeUndefined();
});

test('texts come along where the owner asks for them', async ({ page, fake, visit }) => {
  const body = listening.replace('<signpost-chat>', '<signpost-chat events="text">');
  await visit({}, pageWith(fake.origin, { body }));
  const frame = await openPanel(page);
  await sayToPage(frame, [ready, event('question', { id: 'q', count: 1, text: 'words', more: 1 })]);
  await expect.poll(() => told(page)).toContain('question {"id":"q","count":1,"text":"words"}');
});

test('what other windows say in the name of the chat is dropped', async ({
  page,
  site,
  fake,
  visit,
}) => {
  const forged = [ready, '{"signpost":"close"}', event('error', { code: 'forged', message: 'm' })];
  const other = await startHostSite({ '/': { html: '<!doctype html><title>Other</title>' } });
  site.put('/other', { html: '<!doctype html><title>Other</title>' });
  const frames = [`${site.origin}/other`, `${other.origin}/`, `${fake.origin}/other`];
  fake.put('/other', { html: '<!doctype html><title>Other</title>' });
  const body = `${listening}<script>heard = 0; addEventListener('message', () => heard++)</script>
    ${frames.map((src) => `<iframe title="Other" src="${src}"></iframe>`).join('')}
    <button onclick="window.open('${other.origin}')">Popup</button>`;
  await visit({}, pageWith(fake.origin, { body }));
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Popup' }).click(),
  ]);
  await popup.waitForLoadState();
  await page.bringToFront();
  await openPanel(page);
  const others = page.frames().filter((frame) => frames.includes(frame.url()));
  expect(others).toHaveLength(3);
  for (const frame of [...others, popup, page.mainFrame()]) await sayToPage(frame, forged);
  // All were delivered, and none was taken.
  await expect.poll(() => page.evaluate(() => Object(window).heard)).toBe(15);
  await expect(panel(page)).toBeVisible();
  expect(await told(page)).toEqual(['open {}']);
  await other.stop();
});

test('a frame that was led to another site is not the chat any more', async ({
  page,
  fake,
  visit,
}) => {
  const other = await startHostSite({ '/embed': { html: silentChat } }, '127.0.0.1');
  const away = `<!doctype html><script>location.replace('${other.origin}/embed')</script>`;
  fake.put('/embed', { html: away });
  const body = `${listening}<script>heard = 0; addEventListener('message', () => heard++)</script>`;
  await visit({}, pageWith(fake.origin, { body }));
  await launcher(page).click();
  await expect.poll(() => chatFrame(page)?.url()).toBe(`${other.origin}/embed`);
  const frame = chatFrame(page);
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForLoadState();
  await sayToPage(frame, [
    ready,
    '{"signpost":"close"}',
    event('error', { code: 'a', message: 'm' }),
  ]);
  await expect.poll(() => page.evaluate(() => Object(window).heard)).toBe(3);
  await expect(panel(page)).toBeVisible();
  expect(await told(page)).toEqual(['open {}']);
  // And it is told nothing.
  await page.evaluate(() => window.Signpost?.update({ heading: 'For the chat alone' }));
  expect(await frame.evaluate(() => Object(window).heard)).toEqual([]);
  await other.stop();
});

test('a flood of messages stops neither the page nor the chat', async ({ page, fake, visit }) => {
  await visit({}, pageWith(fake.origin, { body: listening }));
  const frame = await openPanel(page);
  await sayToPage(frame, [ready]);
  await frame.evaluate((messages) => {
    const long = 'x'.repeat(1_000_000);
    parent.postMessage({ signpost: long, name: long, detail: { text: long } }, '*');
    for (let round = 0; round < 400; round += 1) {
      for (const message of messages) parent.postMessage(JSON.parse(message), '*');
    }
  }, nonsense);
  await sayToPage(frame, [event('error', { code: 'last', message: 'm' }), '{"signpost":"close"}']);
  await expect(panel(page)).toBeHidden({ timeout: 10_000 });
  expect(await told(page)).toEqual([
    'open {}',
    'ready {"version":"9.9.9"}',
    'error {"code":"last","message":"m"}',
    'close {}',
  ]);
});
