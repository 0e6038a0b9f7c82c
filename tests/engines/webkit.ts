// WebKit as Debian packs it for GTK: MiniBrowser on a display of its own, driven over WebDriver. What a reader sets in the
// system is a setting of GTK there, which is read at the start; so is the style of the window, whose bar would keep it from
// being as narrow as a phone.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Builder,
  Capabilities,
  Key as Code,
  Origin,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver';
import { freePort } from '../../scripts/browser/start-app.ts';
import type { Driver, Engine, Key, Point, Wishes } from './engine.ts';

const [miniBrowser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
const isThere =
  miniBrowser && existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb');

export const webkit: Engine = {
  name: 'WebKit',
  missing: isThere ? undefined : 'webkit2gtk-driver and xvfb',
  can: ['reducedMotion', 'dark', 'scripts'],
  start,
};

/** Nothing of the bar has a size of its own. */
const narrow =
  '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.01); }';

async function start(wishes: Wishes = {}): Promise<Driver> {
  const home = await settingsOf(wishes);
  const display = await startDisplay();
  const env = { ...process.env, DISPLAY: display.name, XDG_CONFIG_HOME: home };
  const port = await freePort();
  const service = spawnBound('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(`${address}/status`);
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(capabilities(wishes))
    .build();
  await driver.manage().setTimeouts({ script: 60_000 });
  return {
    ...driven(driver, wishes.scripts === false ? sizeOfPicture : sizeOfPage),
    async quit() {
      await driver.quit();
      await ended(service);
      await ended(display.process);
      await rm(home, { recursive: true, force: true });
    },
  };
}

function capabilities({ dark, scripts = true }: Wishes): Capabilities {
  const args = ['--automation', `--enable-javascript=${scripts}`, ...(dark ? ['--dark-mode'] : [])];
  return new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser, args },
  });
}

function driven(driver: WebDriver, sizeOf: ReadSize): Omit<Driver, 'quit'> {
  let size = '';
  const pointed = ({ x, y }: Point) =>
    driver
      .actions()
      .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
  const click = (point: Point) => pointed(point).click().perform();
  return {
    open: (address) => driver.get(address),
    back: () => driver.navigate().back(),
    async viewport(width, height) {
      if (size === `${width} ${height}`) return;
      await resize(driver, { width, height }, sizeOf);
      size = `${width} ${height}`;
    },
    clickAt: click,
    moveTo: (point) => pointed(point).perform(),
    // This driver knows no fingers: the page is as wide as on a phone, and the pointer clicks.
    tapAt: click,
    type: (text) => driver.actions().sendKeys(text).perform(),
    async press(key, held) {
      const actions = driver.actions();
      if (held) actions.keyDown(codes[held]);
      actions.sendKeys(codes[key]);
      if (held) actions.keyUp(codes[held]);
      await actions.perform();
    },
    async evaluate(source, given, frame) {
      if (frame) {
        // Nothing would lead to the page itself.
        const inside = await driver.executeScript<WebElement | null>(`return ${frame}`);
        if (!inside) throw new Error(`There is no frame at ${frame}.`);
        await driver.switchTo().frame(inside);
      }
      try {
        return await driver.executeAsyncScript(
          `const done = arguments[1]; Promise.resolve((${source})(arguments[0])).then(done)`,
          given,
        );
      } finally {
        if (frame) await driver.switchTo().defaultContent();
      }
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  };
}

const codes: Record<Key | 'Control' | 'Shift', string> = {
  Enter: Code.ENTER,
  Escape: Code.ESCAPE,
  Tab: Code.TAB,
  Backspace: Code.BACK_SPACE,
  a: 'a',
  v: 'v',
  Control: Code.CONTROL,
  Shift: Code.SHIFT,
};

type Size = { width: number; height: number };

type ReadSize = (driver: WebDriver) => Promise<Size>;

// The driver sets the size of the window, and the bar takes of it what the page lacks.
async function resize(driver: WebDriver, size: Size, sizeOf: ReadSize): Promise<void> {
  const window = driver.manage().window();
  const bar = (await window.getRect()).height - (await sizeOf(driver)).height;
  await window.setRect({ x: 0, y: 0, width: size.width, height: size.height + bar });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { width, height } = await sizeOf(driver);
    if (width === size.width && height === size.height) return;
    await sleep(25);
  }
  throw new Error(`The page does not become ${size.width} pixels wide and ${size.height} high.`);
}

function sizeOfPage(driver: WebDriver): Promise<Size> {
  return driver.executeScript('return { width: innerWidth, height: innerHeight }');
}

/** For a page whose scripts do not run. */
async function sizeOfPicture(driver: WebDriver): Promise<Size> {
  const picture = Buffer.from(await driver.takeScreenshot(), 'base64');
  // Where the header of a PNG says them.
  return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}

async function settingsOf({ reducedMotion }: Wishes): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'signpost-webkit-'));
  const folder = join(home, 'gtk-3.0');
  await mkdir(folder);
  await writeFile(join(folder, 'gtk.css'), narrow);
  await writeFile(
    join(folder, 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
  return home;
}

type Display = { name: string; process: ChildProcess };

async function startDisplay(): Promise<Display> {
  const options = ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const display = spawnBound('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(display.stdout ?? display, 'data');
  return { name: `:${String(line).trim()}`, process: display };
}

/** Starts a program that ends with this process, also with one that is stopped in the middle of its tests. */
function spawnBound(program: string, args: string[], options: SpawnOptions): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'TERM', program, ...args], options);
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`Nothing answers at ${address}.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
