// The widget beside scripts of other people that change what the browser is, or talk to everybody.
import { expect, type Page } from '@playwright/test';
import { oldLibraries, otherChat } from './old-libraries.ts';
import { askInWidget, chat, launcher, openChat, panel, question } from './widget-page.ts';
import { test } from './widget-visit.ts';

const skills = 'What are the core Python skills?';
const pay = 'What does a mid-level Python developer earn?';

const names = ['ready', 'open', 'close', 'question', 'answer', 'citation', 'error'] as const;

/** Notes all events of the widget with their fields, and gives what reads them: one a line. */
async function noteEvents(page: Page): Promise<() => Promise<string>> {
  await page.evaluate((each) => {
    Object(window).told = '';
    for (let at = 0; at < each.length; at += 1) {
      const name = each[at];
      if (!name) continue;
      window.Signpost?.on(name, (detail) => {
        const fields = Object.entries(detail).map(([field]) => field);
        Object(window).told += `${[name, ...fields].join(' ')}\n`;
      });
    }
  }, names);
  return () => page.evaluate(() => Object(window).told);
}

const twoAnswers = `open
ready version
question id count
answer id status citations leftOut
question id count
answer id status citations leftOut
`;

for (const [name, library] of Object.entries(oldLibraries)) {
  test(`all of it works beside ${name}`, async ({ page, visit }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.text().startsWith('Signpost:')) failures.push(message.text());
    });
    await visit({ head: `<script>${library}</script>`, attributes: 'data-label="Ask us"' });
    const told = await noteEvents(page);
    await expect(launcher(page)).toHaveText('Ask us');
    await openChat(page);
    await askInWidget(page, skills);
    await page.evaluate(() =>
      window.Signpost?.update({ label: 'Ask away', theme: 'dark', zIndex: 7 }),
    );
    await expect(launcher(page)).toHaveAccessibleName('Ask away');
    await page.evaluate((words) => window.Signpost?.ask(words), pay);
    await expect(chat(page).getByRole('article')).toHaveCount(2);
    await expect(chat(page).getByRole('status')).toHaveText(/^Answer ready/);
    await question(page).press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect.poll(told).toBe(`${twoAnswers}close
`);
    await page.evaluate(() => window.Signpost?.update({ guide: 'python-developer-2026' }));
    await page.evaluate(() => window.Signpost?.open());
    await expect(question(page)).toBeVisible();
    await page.evaluate(() => window.Signpost?.destroy());
    await expect(page.locator('signpost-chat')).toHaveCount(0);
    expect(failures).toEqual([]);
  });
}

test('beside another chat each has its own, whatever that one says', async ({ page, visit }) => {
  await visit({ head: `<script>${otherChat}</script>`, attributes: 'data-offset="20px 100px"' });
  const told = await noteEvents(page);
  await openChat(page);
  await askInWidget(page, skills);
  await expect.poll(() => page.evaluate(() => Object(window).heardByOther)).toBeGreaterThan(300);
  await expect(panel(page)).toBeVisible();
  await page.frameLocator('#other-chat').getByRole('button', { name: 'Help' }).click();
  await askInWidget(page, pay);
  await expect(chat(page).getByRole('article')).toHaveCount(2);
  expect(await told()).toBe(twoAnswers);
});
