// The tools of a widget: there while it stands in the page, for the guide and in the language that it has then.
import { afterEach, expect, test, vi } from 'vitest';
import { follow } from '../../../browser/agent-tools/follow-widget.ts';
import type { ModelContext } from '../../../browser/agent-tools/offer-tools.ts';
import { until } from '../../fixtures/until.ts';

type Tool = Parameters<ModelContext['registerTool']>[0];

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page with one widget, as much of it as is looked at. */
function pageWithWidget({ lang = '', languages = ['fr'] } = {}) {
  const tools = new Map<string, Tool>();
  const attributes = new Map<string, string>();
  const observed = new Set<object>();
  let onChange = () => {};
  const modelContext: ModelContext = {
    registerTool(tool, { signal }) {
      tools.set(tool.name, tool);
      signal.addEventListener('abort', () => tools.delete(tool.name));
      return undefined;
    },
  };
  const document = { modelContext, documentElement: { lang } };
  class MutationObserver {
    constructor(callback: () => void) {
      onChange = callback;
    }
    observe(root: object) {
      observed.add(root);
    }
    disconnect() {
      observed.clear();
    }
  }
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('MutationObserver', MutationObserver);
  const widget = {
    isConnected: true,
    getAttribute: (name: string) => attributes.get(name) ?? null,
  };
  const asked = vi.fn(async (_address: string, _init: RequestInit) => new Response(''));
  vi.stubGlobal('fetch', asked);
  return {
    ...{ tools, attributes, observed, widget, asked },
    change: () => onChange(),
    follow: () => follow(widget as unknown as Element),
    async bodyOf(question: string) {
      await tools.get('ask_guide')?.execute({ question });
      return JSON.parse(String(asked.mock.lastCall?.[1].body));
    },
  };
}

test('they end when the widget has left the page, and nothing observes it any more', async () => {
  const { tools, observed, widget, change, follow } = pageWithWidget();
  follow();
  await until(() => expect([...tools.keys()]).toEqual(['ask_guide', 'search_guide']));
  change();
  expect(tools.size).toBe(2);
  widget.isConnected = false;
  change();
  expect(tools.size).toBe(0);
  expect(observed.size).toBe(0);
});

test('none are offered for a widget that has left before', () => {
  const { tools, observed, widget, follow } = pageWithWidget();
  widget.isConnected = false;
  follow();
  expect(tools.size).toBe(0);
  expect(observed.size).toBe(0);
});

test('they ask the guide and speak the language that the widget has at the time', async () => {
  const { tools, attributes, follow, bodyOf } = pageWithWidget({ lang: 'es-MX' });
  follow();
  await until(() => expect(tools.size).toBe(2));
  expect(await bodyOf('How long?')).toMatchObject({ lang: 'es' });
  attributes.set('guide', 'bread').set('language', 'en');
  expect(await bodyOf('How long?')).toMatchObject({ guide: 'bread', lang: 'en' });
});

test.each([
  [['fr', 'es'], 'es'],
  [['fr'], 'en'],
])('without a language of the page it is one of the reader: %j', async (languages, language) => {
  const { tools, follow, bodyOf } = pageWithWidget({ languages });
  follow();
  await until(() => expect(tools.size).toBe(2));
  expect(await bodyOf('How long?')).toMatchObject({ lang: language });
});
