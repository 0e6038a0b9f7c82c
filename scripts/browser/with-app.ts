// The built app and a browser for a command, which end with it however it ends: a process that is left running would keep
// the command from ending at all.
import { type Browser, chromium } from '@playwright/test';
import { browserLaunchOptions } from './browser.ts';
import { startApp } from './start-app.ts';

/** @param settings Of the app. */
export async function withApp<Result>(
  settings: Record<string, string>,
  use: (origin: string, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const app = await startApp(settings);
  try {
    const browser = await chromium.launch(await browserLaunchOptions());
    try {
      return await use(app.origin, browser);
    } finally {
      await browser.close();
    }
  } finally {
    await app.stop();
  }
}
