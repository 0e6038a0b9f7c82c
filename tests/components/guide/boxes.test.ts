import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { findCitedPlace, sectionsById } from '../../../browser/guide/cited-statement.ts';
import { GuideView } from '../../../components/guide/guide-view.tsx';
import { guideWording } from '../../../components/strings/guide-wording.ts';
import type { Language } from '../../../lib/wire/languages.ts';
import { readGuide } from '../../chunk/read-guide.ts';
import { alone, context } from './guide-fixture.ts';

async function render(source: string, cited = '', language: Language = 'en'): Promise<string> {
  const guide = await readGuide(source);
  const statement = guide.statements.find(({ text }) => text === cited);
  return renderToStaticMarkup(
    createElement(GuideView, {
      guide,
      cited: findCitedPlace(sectionsById(guide), statement?.id),
      neighbours: alone,
      context: { ...context, wording: guideWording(language) },
    }),
  );
}

test('an alert is a note that is called by its kind', async () => {
  const html = await render('> [!WARNING]\n> Hot.\n');
  expect(html).toContain(
    '<div class="alert" data-alert="warning" role="note" aria-label="Warning">',
  );
  expect(html).toContain('<p class="box-title"><span>Warning</span></p>');
});

test('a title of its author’s takes the place of the kind', async () => {
  const html = await render(':::tip Old bread\nToast it.\n:::\n');
  expect(html).toContain('data-alert="tip" role="note" aria-label="Old bread"');
  expect(html).toContain('<p class="box-title">Old bread</p>');
});

test('the kind is told in the reader’s language, and marked as such', async () => {
  const html = await render('> [!TIP]\n> Toast it.\n', '', 'es');
  expect(html).toContain('<span lang="es">Consejo</span>');
});

const fold = '<details><summary>Why?</summary>\n\nGluten relaxes.\n\n</details>\n';

test('a fold is closed, and open where it holds what is cited', async () => {
  expect(await render(fold)).toContain('<details><summary>Why?</summary>');
  const html = await render(fold, 'Gluten relaxes.');
  expect(html).toContain('<details open=""><summary>Why?</summary>');
  expect(html).toContain('id="introduction" class="cited" aria-current="true">Gluten relaxes.');
});

test('tabs are shown one below the other, each with its name', async () => {
  const html = await render('=== "Oven"\n    Bake.\n\n=== "Pan"\n    Fry.\n');
  expect(html).toContain(
    '<div class="tab" role="group" aria-label="Oven"><p class="box-title">Oven</p>',
  );
  expect(html).toContain(
    '<div class="tab" role="group" aria-label="Pan"><p class="box-title">Pan</p>',
  );
});

test('a term and its meaning stand in a list of terms, and are cited as one', async () => {
  const html = await render('Crumb\n: The inside.\n', 'Crumb: The inside.');
  expect(html).toContain('<dl><div data-statement="');
  expect(html).toContain(
    'class="cited" aria-current="true"><dt>Crumb</dt><dd><p>The inside.</p></dd></div></dl>',
  );
});
