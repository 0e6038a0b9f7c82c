// The interface in the reader's language: every word of it, its dates and numbers, and what stays English.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { sidewaysOverflow } from './chat-page.ts';
import { test } from './reader-test.ts';
import { recordOf, sharedPath } from './shared-record.ts';
import { ask, expectSpanish, field, newest, state } from './spanish-page.ts';

async function guideDay(): Promise<Date> {
  const guide = await readFile('content/guides/python-developer-2026.md', 'utf8');
  return new Date(/^updated: (\S+)/m.exec(guide)?.[1] ?? '');
}

for (const [form, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`by ?lang=es every word of the interface is Spanish on ${form}`, async ({
    page,
    request,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    const check = (where: string) => expectSpanish(page, where);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    await page.goto('/?lang=es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(field(page)).toBeVisible();
    await check('with nothing asked');
    await field(page).fill('x'.repeat(16_345));
    await expect(page.getByText('Sobran 12.345 caracteres para una pregunta.')).toBeVisible();
    await check('with too long a question');

    await page.route('**/api/chat', (route) => route.abort(), { times: 1 });
    await ask(page, 'Compare the three career levels');
    await expect(newest(page)).toContainText('No se pudo llegar al servidor.');
    await check('after a failure');
    await page.context().setOffline(true);
    await expect(page.getByText('No hay conexión.')).toBeVisible();
    await page.context().setOffline(false);
    await button('Volver a intentarlo').click();
    await expect(state(page)).toHaveText(/^Respuesta lista, \d+ fuentes$/);
    await expect(newest(page).getByRole('figure')).toBeVisible();
    await check('with an answer and a chart');

    await newest(page).getByText('Ver como tabla').first().click();
    await newest(page)
      .getByRole('link', { name: /^Fuente 1: / })
      .first()
      .hover();
    await expect(page.getByRole('dialog', { name: /^Fuente 1: / })).toBeVisible();
    await check('with a preview');
    await page.getByRole('link', { name: 'Abrir en la guía' }).click();
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'es');
    await check('with a source open');
    await button('Cerrar la fuente').click();

    await button('Esta respuesta no me sirvió').click();
    await expect(newest(page).getByRole('group', { name: '¿Qué falló?' })).toBeVisible();
    await page.route('**/api/feedback', (route) => route.abort(), { times: 1 });
    await newest(page).getByRole('checkbox').first().check();
    await button('Enviar').click();
    await expect(page.getByText('No se envió')).toBeVisible();
    await check('with feedback that failed');
    await button('Cancelar').click();
    await button('Cambiar la pregunta').click();
    await check('with a question being changed');
    await page.getByRole('button', { name: 'Dejarla como estaba' }).click();

    await button('Compartir').click();
    await expect(button('Copiar un enlace a esta conversación')).toBeVisible();
    await check('with the share menu');
    await page.keyboard.press('Escape');
    await button('Ajustes').click();
    await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible();
    await check('with the settings');
    await button('Ver la lista').click();
    await expect(page.getByRole('dialog', { name: 'Atajos de teclado' })).toBeVisible();
    await check('with the shortcuts');
    await page.keyboard.press('Escape');

    if (form === 'a phone') await button('Historial').click();
    await expect(page.getByRole('searchbox').last()).toBeVisible();
    await page.getByRole('searchbox').last().fill('zzz');
    await expect(page.getByText('Ninguna conversación contiene')).toBeVisible();
    await check('with a search that finds nothing');
    await page.getByRole('searchbox').last().fill('');
    await button('Borrar todas').click();
    await expect(page.getByText('¿Borrar tu única conversación?')).toBeVisible();
    await check('before all is deleted');
    await button('Cancelar').last().click();

    await page.goto('/?lang=es');
    await ask(page, 'What are the visa rules in Germany?');
    await expect(newest(page)).toContainText('Secciones más cercanas:');
    await check('with a refusal');
    expect(await sidewaysOverflow(page)).toBe(0);

    const shared = await sharedPath(await recordOf(request, 'Compare the three career levels'));
    await page.goto(shared.replace('#', '?lang=es#'));
    await expect(page.getByText(/citas están en la guía/)).toBeVisible();
    await check('with a shared conversation');
    await page.goto('/shared?lang=es#1.broken');
    await expect(page.getByRole('alert').last()).toBeVisible();
    await check('with a broken link');
  });
}

test.describe('for a browser that speaks Spanish', () => {
  test.use({ locale: 'es-MX', extraHTTPHeaders: { 'Accept-Language': 'es-MX,es;q=0.9,en;q=0.5' } });

  test('the page is Spanish by itself, with its dates, and can be put into English', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page).toHaveTitle(/^Pregunta: Python Developer/);
    const day = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(
      await guideDay(),
    );
    await expect(page.getByRole('main').getByText(`Actualizada el ${day}.`)).toBeVisible();
    await ask(page, 'What are the core Python skills?');
    await expect(state(page)).toHaveText(/^Respuesta lista/);
    await page.getByRole('button', { name: 'Ajustes' }).click();
    const english = page.getByRole('link', { name: 'English' });
    await expect(page.getByRole('link', { name: 'Español' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await english.click();
    await expect(page).toHaveURL(/\/c\/\w+\?lang=en$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible();
    await expect(newest(page)).toContainText('What are the core Python skills?');
    await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
  });
});

test('a language that is chosen in the settings is kept, without a word of it in the address', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(field(page)).toBeVisible();
  await page.getByRole('link', { name: 'Signpost' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(field(page)).toBeVisible();
  await page.goto('/guide/python-developer-2026');
  await expect(page.getByRole('link', { name: 'Pregunta a esta guía' }).first()).toBeVisible();
  await page.goto('/shared');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test.describe('for a browser that speaks neither', () => {
  test.use({ locale: 'fr-FR', extraHTTPHeaders: { 'Accept-Language': 'fr-FR,fr;q=0.9' } });

  test('the page is English, also where the address names a language that is not there', async ({
    page,
  }) => {
    for (const address of ['/', '/?lang=fr', '/?lang=%3Cb%3E&lang=es']) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible();
    }
    const response = await page.goto('/no-such-page?lang=es');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('Aquí no hay ninguna página')).toBeVisible();
  });
});
