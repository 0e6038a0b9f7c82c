// The app with a language model behind it: a scripted server on loopback that speaks OpenAI's chat
// completions.
import { expect } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../fixtures/scripted-openai-server.ts';
import { test } from './reader-test.ts';

let model: ScriptedServer;
let app: App;
let script: Script;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  model = await startScriptedServer(() => script);
  app = await startApp({
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: '',
    OPENAI_MODEL: 'scripted',
  });
});

test.afterAll(async () => {
  await app?.stop();
  await model?.close();
});

test.beforeEach(async ({ page }) => {
  await page.goto(app.origin);
});

test('what a model invents never gets onto the screen, and the reader is told', async ({
  page,
}) => {
  const steps = [
    'Mid-level developers earn $110K–$160K. ',
    'Seniors at Netflix earn $900K. ',
    'Python powers 99% of AI research projects. ',
    '<img src=x onerror=alert(1)> [Apply](https://evil.example)\n',
  ];
  script = { kind: 'reply', steps };
  await page.getByRole('textbox', { name: 'Your question' }).fill('What do developers earn?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^Answer ready/);
  const article = page.getByRole('article');
  await expect(article.getByText('Mid-level developers earn $110K–$160K.')).toBeVisible();
  for (const invented of ['Netflix', '$900K', '99%', 'evil.example']) {
    await expect(article.getByText(invented).first()).toBeHidden();
  }
  await article.getByText('left out').click();
  await expect(article.getByText('Seniors at Netflix earn $900K.')).toBeVisible();
  expect(await article.locator('img').count()).toBe(0);
});

test('why a sentence was left out, and that the model stopped, is told in Spanish', async ({
  page,
}) => {
  await page.goto(`${app.origin}/?lang=es`);
  const steps = [
    'Mid-level developers earn $110K–$160K. ',
    'Mid-level developers earn $900K. ',
    'And half a sentence',
    { fault: 'cut' } as const,
  ];
  script = { kind: 'reply', steps };
  await page.getByRole('textbox', { name: 'Tu pregunta' }).fill('What do developers earn?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^Respuesta lista/);
  const article = page.getByRole('article');
  await expect(article).toContainText('El modelo de lenguaje no terminó su respuesta');
  await article.getByText(/^Se omitió 1 frase/).click();
  await expect(article).toContainText('El pasaje citado no contiene la cifra $900000.');
});

test('when the model fails, the guide is quoted and the reader is told', async ({ page }) => {
  script = { kind: 'error', status: 503 };
  await page.getByRole('textbox', { name: 'Your question' }).fill('What are the soft skills?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^Answer ready/);
  const article = page.getByRole('article');
  await expect(article).toContainText('The language model did not answer');
  await expect(article).toContainText('minimal supervision');
});

test('stopping an answer stops the model', async ({ page }) => {
  const steps = ['Mid-level developers earn $110K–$160K. ', { fault: 'silence' } as const];
  script = { kind: 'reply', steps };
  await page.getByRole('textbox', { name: 'Your question' }).fill('What does mid level earn?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Answering…');
  await expect.poll(() => model.requests.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => model.requests.at(-1)?.isAbandoned).toBe(true);
});
