// The markup of the settings and of the list of shortcuts.
import { createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SettingsDialog from '../../../components/settings/settings-dialog.tsx';
import ShortcutsDialog from '../../../components/settings/shortcuts-dialog.tsx';
import { renderView } from '../../render-view.ts';

const nothing = () => {};

beforeEach(() => vi.stubGlobal('window', { location: { href: 'https://x.example/?guide=g' } }));
afterEach(() => vi.unstubAllGlobals());

test('the settings mark what is chosen, and link to the other languages', () => {
  const html = renderView(
    createElement(SettingsDialog, { onClose: nothing, onShowShortcuts: nothing }),
    'es',
  );
  expect(html).toMatch(/<input type="radio" name="theme" checked="" value="auto"\/>Sistema/);
  expect(html).toContain(
    'href="/?guide=g&amp;lang=es" lang="es" hrefLang="es" aria-current="true">Español</a>',
  );
  expect(html).toContain('href="/?guide=g&amp;lang=en" lang="en" hrefLang="en">English</a>');
});

test('the list names each key as it is written on the reader’s keyboard', () => {
  const english = renderView(createElement(ShortcutsDialog, { onClose: nothing }));
  const spanish = renderView(createElement(ShortcutsDialog, { onClose: nothing }), 'es');
  expect(english).toContain('<kbd>Shift</kbd>+<kbd>Enter</kbd>');
  expect(spanish).toContain('<kbd>Mayús</kbd>+<kbd>Intro</kbd>');
  expect(english.match(/<dt>/g)).toHaveLength(english.match(/<dd>/g)?.length ?? 0);
});
