// The setup page as the server sends it, and its form and report as HTML.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../../browser/setup/snippet-options.ts';
import { ContentFields } from '../../../components/setup/content-fields.tsx';
import { DoctorReport } from '../../../components/setup/doctor-report.tsx';
import { LooksFields } from '../../../components/setup/looks-fields.tsx';
import { renderPreview } from '../../../components/setup/preview-document.tsx';
import type { SetupData } from '../../../components/setup/setup-data.ts';
import { renderSetup } from '../../../components/setup/setup-document.tsx';
import { SetupWordsContext } from '../../../components/setup/setup-words.ts';
import { SiteField } from '../../../components/setup/site-field.tsx';
import { doctorWording } from '../../../components/strings/doctor-wording.ts';
import { setupWording } from '../../../components/strings/setup-wording.ts';
import { type Finding, finding } from '../../../doctor/finding.ts';
import type { Language } from '../../../lib/wire/languages.ts';

const assets = { styles: '/assets/setup-1.css', script: '/assets/setup-2.js', module: true };

const dataIn = (language: Language, changes: Partial<SetupData> = {}): SetupData => ({
  guides: [
    {
      slug: 'g',
      title: 'A </script><b>guide',
      language: 'en',
      starterQuestions: ['Who?', 'Why?'],
      canonicalUrl: 'https://own.example/g',
    },
  ],
  guideCount: 1,
  origin: 'https://signpost.example',
  pinned: { path: '/assets/widget-1.js', integrity: 'sha384-x' },
  widgetOrigins: null,
  language,
  strings: setupWording(language).strings,
  doctor: doctorWording(language).strings,
  ...changes,
});

const page = (language: Language = 'en') =>
  renderSetup({ data: dataIn(language), askedLanguage: undefined, assets });

const show = (view: ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(
    createElement(SetupWordsContext.Provider, { value: setupWording(language) }, view),
  );

const onChange = () => {};

describe('the document', () => {
  test('reads without a script: what it is for, and the plain snippet', async () => {
    const html = await page();
    expect(html).toContain('<h1 class="title-plate plate">Put the chat on your site</h1>');
    expect(html).toContain(
      '&lt;script src=&quot;https://signpost.example/widget.js&quot; async&gt;&lt;/script&gt;',
    );
    expect(html).toContain('<script type="module" src="/assets/setup-2.js">');
  });

  test('carries its data so that no guide can end the element', async () => {
    const html = await page();
    expect(html).not.toContain('</script><b>guide');
    const [, json = ''] = /<script id="setup-data"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(dataIn('en'));
  });

  test('is in the language of the reader', async () => {
    const html = await page('es');
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('Pon el chat en tu sitio');
  });

  test('of the preview has a place for the chat, and no script', async () => {
    const html = await renderPreview({ wording: setupWording('en'), styles: '/a.css' });
    expect(html).toContain('<div id="chat"');
    expect(html).not.toMatch(/<script| style=/);
  });
});

describe('the form', () => {
  test('says at a field what is wrong with it, for screen readers too', () => {
    const group = { options: { ...defaultOptions, radius: 'x' }, onChange };
    const html = show(createElement(LooksFields, { ...group, problems: { radius: 'length' } }));
    const [, id] = /aria-describedby="([^"]+)" aria-invalid="true"/.exec(html) ?? [];
    expect(html).toContain(`<p id="${id}" class="field-error">Not a CSS length.`);
    expect(html).toContain('Left out of the snippet until it is mended.');
  });

  test('offers the guides with their questions, and tells where citations lead', () => {
    const group = { options: defaultOptions, problems: {}, onChange };
    const { guides } = dataIn('en');
    const html = show(createElement(ContentFields, { ...group, guides, guideCount: 1 }));
    expect(html).toContain('<option value="g" lang="en">');
    expect(html).toContain('placeholder="Who?\nWhy?"');
    expect(html).toContain('The guide names your own page: https://own.example/g');
  });

  test('asks for one of many guides by its address, and names none of those that it does not hold', () => {
    const group = { options: { ...defaultOptions, guide: 'far' }, problems: {}, onChange };
    const { guides } = dataIn('en');
    const html = show(createElement(ContentFields, { ...group, guides, guideCount: 1200 }));
    expect(html).toMatch(
      /<input [^>]*class="field-text" type="text" list="[^"]+"[^>]* value="far"/,
    );
    expect(html).toMatch(/<datalist id="[^"]+"><\/datalist>/);
    expect(html).toContain('One of 1,200, by its title or address.');
    expect(html).not.toContain('https://own.example/g');
  });

  test('asks for a colour by text where it is none of the built-in ones', () => {
    const group = { problems: {}, onChange };
    const own = { ...defaultOptions, color: '#123456' };
    expect(show(createElement(LooksFields, { ...group, options: own }))).toContain(
      '<input type="color" aria-label="Pick a colour" value="#123456"/>',
    );
    expect(show(createElement(LooksFields, { ...group, options: defaultOptions }))).not.toContain(
      'type="color"',
    );
  });

  test('gives the line that lets the site in', () => {
    const allowed = ['https://a.example'];
    const html = show(createElement(SiteField, { site: 'b.example', allowed, onChange }), 'es');
    expect(html).toContain('Signpost todavía no deja que https://b.example muestre el chat.');
    expect(html).toContain('WIDGET_ORIGINS=https://a.example,https://b.example');
  });
});

describe('the report of the doctor', () => {
  const report = (findings: Finding[]) =>
    show(createElement(DoctorReport, { data: dataIn('en'), findings }));

  test('says what is wrong, how to mend it, and the line once', () => {
    const values = { site: 'https://b.example', signpost: 'https://signpost.example' };
    const line = 'WIDGET_ORIGINS=https://b.example';
    const html = report([
      finding('stops', 'origin-not-allowed', values, line),
      finding('stops', 'frame-blocked', { directive: 'x', ...values }, line),
    ]);
    expect(html).toContain('does not let https://b.example embed the chat');
    expect(html.split(line)).toHaveLength(2);
    expect(html).toContain('The same line as above.');
  });

  test('says what was looked at when nothing is wrong', () => {
    const html = report([finding('fine', 'script-allowed')]);
    expect(html).toContain('Nothing stands in the way of the widget.');
    expect(html).toContain('policy lets the script of the widget run');
  });
});
