// What a page may call before the script of the widget is there.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { noteEvents } from './widget-calls.ts';
import { addTag, chat, launcher, widget } from './widget-page.ts';
import { test } from './widget-visit.ts';

const pay = 'What does a mid-level Python developer earn?';

const article = (page: Page) => chat(page).getByRole('article');
const isOpen = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'true');
const isClosed = (page: Page) => expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
const answered = (page: Page) => expect(chat(page).getByRole('status')).toHaveText(/^Answer ready/);

test.describe('before the script is there', () => {
  test('what stands in the queue is done in its order', async ({ page, visit }) => {
    const calls = [
      ['update', [{ label: 'One' }]],
      ['open'],
      ['update', [{ label: 'Two' }]],
      ['ask', [pay]],
    ];
    const head = `${noteEvents}<script>Signpost.queue.push(...${JSON.stringify(calls)})</script>`;
    await visit({ head });
    await answered(page);
    await expect(launcher(page)).toHaveText('Two');
    await expect(article(page)).toContainText('$110K–$160K');
  });

  test('the stub of the docs keeps promises, and may go on being used', async ({ page, visit }) => {
    const docs = await readFile('docs/embedding.md', 'utf8');
    const [stub] = /<script>\s*window\.Signpost \|\|= .+?<\/script>/s.exec(docs) ?? [];
    expect(stub).toBeDefined();
    const head = `${stub}<script>
      window.stub = Signpost;
      window.outcomes = [];
      Signpost.update({ label: 'Help' }).then(() => outcomes.push('updated'));
      Signpost.ask(' ').catch(({ message }) => outcomes.push(message));
      Signpost.on('opened', () => {}).catch(({ message }) => outcomes.push(message));
    </script>`;
    await visit({ head });
    await expect(launcher(page)).toHaveText('Help');
    const outcomes = () => page.evaluate(() => Reflect.get(window, 'outcomes'));
    await expect.poll(outcomes).toHaveLength(3);
    expect(await outcomes()).toContain('updated');
    expect(await outcomes()).toContainEqual(expect.stringContaining('There is nothing to ask.'));
    expect(await outcomes()).toContainEqual(
      expect.stringContaining('No event "opened", only ready'),
    );
    await page.evaluate(() => Reflect.get(window, 'stub').open());
    await isOpen(page);
    await page.evaluate(() => {
      const { queue } = Object(window.Signpost);
      return new Promise((done) => queue.push(['close', [], done]));
    });
    await isClosed(page);
  });

  test('a call in the middle of a page that still loads waits for its end', async ({
    page,
    signpost,
    visit,
  }) => {
    await visit(
      {},
      `<!doctype html><html lang="en"><head><script src="${signpost}/widget.js" data-label="Late"></script>
       <script>
         window.states = [document.readyState];
         Signpost.open().then(() => states.push('opened'));
       </script></head><body><p>Words</p></body></html>`,
    );
    await expect(launcher(page)).toHaveText('Late');
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'states')))
      .toEqual(['loading', 'opened']);
  });

  test('with data-manual calls wait for the tag that the page adds', async ({ page, visit }) => {
    await visit({
      attributes: 'data-manual data-label="Not this one"',
      head: `<script>window.Signpost = { queue: [['ask', [${JSON.stringify(pay)}]]] };</script>`,
    });
    await expect(widget(page)).toHaveCount(0);
    await addTag(page, { label: 'Mine' });
    await expect(launcher(page)).toHaveText('Mine');
    await answered(page);
    await expect(article(page)).toContainText('$110K–$160K');
  });
});
