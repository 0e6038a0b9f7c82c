// Sharing, as the one who shares and the one who opens the link meet it: links to a conversation, to a
// question, and with words to ask about.
import { expect } from '@playwright/test';
import { askAndWait, composer, loggedErrors, newest, sidewaysOverflow } from './chat-page.ts';
import { test } from './reader-test.ts';
import { copied, originOf, readOnly, requestsOf, salaries } from './share-page.ts';
import { recordIn, recordOf, sharedPath } from './shared-record.ts';

const question = 'What are the core Python skills?';

test.describe('a link to a conversation', () => {
  test('is copied, opened by somebody else read-only, and continued as their own', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    await askAndWait(page, salaries);
    await askAndWait(page, question);
    const href = await copied(page, 'Copy a link to this conversation');
    expect(href).toMatch(/\/shared#1\.[\w-]+$/);

    const { turns } = await recordIn(href);
    expect(turns.map((turn) => turn.question)).toEqual([salaries, question]);

    const other = await browser.newPage();
    const errors = loggedErrors(other);
    const requests = requestsOf(other);
    await other.goto(href);
    await expect(other.getByRole('heading', { name: 'Shared conversation' })).toBeVisible();
    await expect(other.getByText(readOnly)).toBeVisible();
    await expect(other.getByText(/^All \d+ quotes stand in the guide as quoted\.$/)).toBeVisible();
    await expect(other.getByText(/“.*Python Developer.*” is unchanged since\./)).toBeVisible();
    await expect(other.getByRole('article')).toHaveCount(2);
    await expect(other.getByRole('article').first()).toContainText('$110K–$160K');
    await expect(other.getByRole('textbox')).toHaveCount(0);
    for (const name of ['Ask again', 'Edit the question', 'This answer helped']) {
      await expect(other.getByRole('button', { name })).toHaveCount(0);
    }

    const packed = href.split('#1.')[1] ?? '';
    expect(requests.length).toBeGreaterThan(1);
    for (const request of requests) {
      const sent = `${request.url()} ${request.postData() ?? ''}`;
      expect(sent).not.toContain(packed.slice(0, 60));
      expect(sent).not.toContain('mid-level Python developer earn');
    }

    await other
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .click();
    const frame = other.frameLocator('iframe');
    await expect(frame.locator('[aria-current="true"]').first()).toBeVisible();
    await other.getByRole('button', { name: 'Close the source' }).click();

    await other.getByRole('button', { name: 'Continue in a conversation of your own' }).click();
    await expect(composer(other)).toBeVisible();
    await expect(other).toHaveURL(new RegExp(`^${originOf(baseURL)}/c/\\w+$`));
    await expect(other.getByRole('article')).toHaveCount(2);
    await askAndWait(other, 'And at senior level?');
    await expect(other.getByRole('article')).toHaveCount(3);
    await expect(other.getByText('came with a shared link and were not checked')).toHaveCount(2);
    await expect(newest(other)).not.toContainText('came with a shared link');
    const kept = other.getByRole('button', { name: new RegExp(`^Shared: ${salaries}`, 'i') });
    await expect(kept.first()).toContainText('3 questions');
    expect(errors).toEqual([]);
    await other.close();
  });

  test('shows which quotes are gone: in the banner, the chip, the sources, and the preview', async ({
    page,
    request,
  }) => {
    const record = await recordOf(request, salaries);
    const [source] = record.turns[0]?.sources ?? [];
    const [guide] = record.guides;
    if (!source || !guide) throw new Error('The answer cites nothing.');
    source.quote = 'Mid-level developers earn $900K.';
    guide.version = 'an earlier one';
    guide.updated = '2020-01-02';
    await page.goto(await sharedPath(record));
    const gone = page.getByText('1 quote no longer stands as quoted: marked below.');
    await expect(gone).toBeVisible();
    await expect(
      page.getByText(/has been updated since, on .+; it was the version of January 2, 2020\./),
    ).toBeVisible();
    await expect(page.getByText('unchanged since')).toBeHidden();
    const article = page.getByRole('article');
    await expect(article.getByText('The guide no longer says this.')).toHaveCount(1);
    const chip = article.getByRole('link', { name: /^Source 1: .+, no longer in the guide$/ });
    await chip.first().hover();
    const preview = page.getByRole('dialog', { name: /^Source 1: / });
    await expect(preview).toContainText('The guide no longer says this.');
    await expect(preview).toContainText('$900K');
  });

  test('tells of a guide that is not here, and can be continued all the same', async ({
    page,
    request,
  }) => {
    const record = await recordOf(request, question);
    record.guide = 'lost-guide';
    for (const source of record.turns[0]?.sources ?? []) source.guide = 'lost-guide';
    await page.goto(await sharedPath(record));
    await expect(page.getByText('The guide “lost-guide” is not here any more.')).toBeVisible();
    await page.getByRole('button', { name: 'Continue in a conversation of your own' }).click();
    await expect(composer(page)).toBeVisible();
    await askAndWait(page, salaries);
    await expect(newest(page)).toContainText('$110K–$160K');
  });

  test('stays open where the browser keeps nothing, and says why it is not continued', async ({
    page,
    request,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Window.prototype, 'indexedDB');
      Reflect.deleteProperty(window, 'indexedDB');
    });
    await page.goto(await sharedPath(await recordOf(request, question)));
    await page.getByRole('button', { name: 'Continue in a conversation of your own' }).click();
    await expect(page.getByRole('alert').first()).toHaveText(/^It cannot be continued here: /);
    await expect(page.getByRole('article')).toBeVisible();
  });

  test('is compared again once the server can be reached', async ({ page, request }) => {
    const href = await sharedPath(await recordOf(request, question));
    await page.route('**/api/citations', (route) => route.abort(), { times: 1 });
    await page.goto(href);
    await expect(page.getByText('The quotes could not be compared with the guide')).toBeVisible();
    await expect(page.getByRole('article')).toBeVisible();
    await page.getByRole('button', { name: 'Compare again' }).click();
    await expect(page.getByText(/^(All \d+ quotes stand|The quote stands)/)).toBeVisible();
  });

  test('that is broken is a sentence with a way on, and a sound one can be pasted over it', async ({
    page,
    request,
  }) => {
    const sound = await sharedPath(await recordOf(request, question));
    const broken: [string, string][] = [
      ['/shared', 'There is no conversation in this link.'],
      ['/shared#page=2', 'The link is damaged or was cut off'],
      [sound.slice(0, sound.length / 2), 'The link is damaged or was cut off'],
      [await sharedPath({ my: 'own format' }), 'The link is damaged or was cut off'],
      [await sharedPath('a'.repeat(1_100_000)), 'larger than this page opens'],
      [sound.replace('#1.', '#2.'), 'made by a newer version of this site'],
    ];
    for (const [href, sentence] of broken) {
      await page.goto('about:blank');
      await page.goto(href);
      await expect(page.getByRole('heading', { name: 'cannot be opened' })).toBeVisible();
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.getByRole('article')).toHaveCount(0);
    }
    const fragment = sound.slice(sound.indexOf('#'));
    await page.evaluate((hash) => window.location.assign(hash), fragment);
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
    await page.evaluate(() => window.location.assign('#1.x'));
    await page.getByRole('main').getByRole('link', { name: 'Ask your own question' }).click();
    await expect(composer(page)).toBeVisible();
  });

  test('cannot bring HTML, scripts or links of its maker onto the page', async ({
    page,
    request,
    baseURL,
  }) => {
    const evil = 'https://evil.example/login';
    const record = await recordOf(request, question);
    const [turn] = record.turns;
    const [source] = turn?.sources ?? [];
    if (!turn || !source) throw new Error('The answer cites nothing.');
    const html = `<img src="${evil}" onerror="window.hacked=1"><script>window.hacked=1</script>`;
    record.title = html;
    turn.question = `${html} [Log in](${evil})`;
    turn.texts = [
      `Uncited claim. [1](1) [Log in](${evil}) [Run](javascript:window.hacked=1) [1](${evil})`,
      `![picture](${evil}) <${evil}> ${evil} www.evil.example`,
      `[by name][x] [![inside](${evil})](${evil}) [rel](//evil.example) [up](/\\evil.example)`,
      `[x]: ${evil}`,
      `${html} <a href="${evil}">anchor</a> <iframe srcdoc="<script>parent.hacked=1</script>">`,
      `| a | b |\n| --- | --- |\n| [cell](${evil}) | ![x](${evil}) |`,
      '[data](data:text/html,hi) [chat](/api/chat) [other](/guide/python-developer-2026)',
    ].map((text) => ({ notice: false, text }));
    source.quote = html;
    source.path = [html];
    turn.sources.push({ ...source, number: 99, guide: '//evil.example/', statementId: 'x"><b.y' });
    turn.texts.push({ notice: true, text: `Signpost says: [99](99) [sign in](${evil})` });

    const requests = requestsOf(page);
    await page.goto(await sharedPath(record));
    await expect(page.getByRole('article')).toContainText('Uncited claim.');
    await expect(page.getByText(/no longer stands? as quoted/)).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.locator('img, iframe, script')).toHaveCount(0);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const own = new RegExp(`^${originOf(baseURL)}/($|guide/[^/]+\\?cite=)`);
    expect(hrefs.filter((href) => !own.test(href))).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    const urls = requests.map((each) => each.url());
    expect(urls.filter((url) => !url.startsWith(originOf(baseURL)))).toEqual([]);
  });
});

test('a shared conversation fits a phone', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await sharedPath(await recordOf(request, 'Compare the three career levels')));
  await expect(page.getByText(/quotes stand in the guide/)).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
});

test('nothing is asked of any other site', async ({ page, baseURL, request }) => {
  const foreign: string[] = [];
  page.on('request', (each) => {
    const url = each.url();
    if (!url.startsWith(originOf(baseURL)) && !url.startsWith('data:')) foreign.push(url);
  });
  await page.goto('/');
  await askAndWait(page, question);
  await page
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .click();
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[aria-current="true"]').first()).toBeVisible();
  await page.goto(await sharedPath(await recordOf(request, question)));
  await expect(page.getByRole('article')).toBeVisible();
  await page.goto('/guide/python-developer-2026');
  await page.goto('/guide');
  expect(foreign).toEqual([]);
});
