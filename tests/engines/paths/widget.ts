// The widget on somebody else's page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage, type HostSite, startHostSite } from '../../../scripts/browser/host-site.ts';
import type { Visit } from '../in-engine.ts';
import { pay, phone, wide } from './chat.ts';

/** Its shadow root is closed to scripts of the page; the page of a test opens it. */
const opened = `<script>
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
</script>`;

const frame = `document.querySelector('signpost-chat').shadowRoot.querySelector('iframe')`;
const question = { css: 'textarea', frame };

export function widget(visit: () => Visit): void {
  describe('the widget', () => {
    let site: HostSite;
    beforeAll(async () => {
      const page = await demoPage(visit().origin);
      site = await startHostSite({ '/': { html: page.replace('<head>', `<head>${opened}`) } });
    });
    afterAll(() => site?.stop());

    const open = async (size = wide) => {
      const { tab } = visit();
      await tab.viewport(size.width, size.height);
      await tab.open(site.origin);
      await tab.click({ css: 'button[aria-haspopup="dialog"]' });
      await tab.sees(question);
    };

    const askThere = async () => {
      const { tab } = visit();
      await tab.click(question);
      await tab.type(pay);
      await tab.press('Enter');
      await tab.sees({ css: 'article:last-of-type', named: '$110K–$160K', frame });
    };

    test('opens, answers with sources, and Esc closes it and gives the focus back', async () => {
      const { tab } = visit();
      await open();
      await askThere();
      await tab.sees({ css: 'a.chip', frame });
      await tab.press('Escape');
      await tab.until(() => {
        const { shadowRoot } = document.querySelector('signpost-chat') ?? {};
        return shadowRoot?.activeElement?.getAttribute('aria-haspopup');
      }, 'dialog');
    });

    test('keeps its conversation when the page is loaded anew', async () => {
      await open();
      await visit().tab.sees({ css: 'article', named: '$110K–$160K', frame });
    });

    test('takes the whole of a phone', async () => {
      const { tab } = visit();
      await open(phone);
      const left = await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('signpost-chat') ?? {};
        const width = shadowRoot?.querySelector('iframe')?.getBoundingClientRect().width ?? 0;
        // Without the bar that moves the page, where it takes room.
        return Math.abs(document.documentElement.clientWidth - width);
      });
      expect(left).toBeLessThan(3);
      await tab.click({ css: 'button', named: 'Close', frame });
      await tab.until(() => document.activeElement?.localName, 'signpost-chat');
    });
  });
}
