import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { compareCitations } from '../../../browser/share/compare-citations.ts';
import { goneStatements, guideChanges } from '../../../browser/share/guide-changes.ts';
import type { SharedConversationData } from '../../../browser/share/read-shared-link.ts';
import { CopyButton } from '../../../components/elements/copy-button.tsx';
import { PrintHead } from '../../../components/share/print-head.tsx';
import { SharedBanner } from '../../../components/share/shared-banner.tsx';
import { SharedConversation } from '../../../components/share/shared-conversation.tsx';
import { SharedReading } from '../../../components/share/shared-reading.tsx';
import type { ComparisonState } from '../../../components/share/use-comparison.ts';
import { english } from '../../../components/strings/en.ts';
import { spanish } from '../../../components/strings/es.ts';
import { chatStrings } from '../../../components/strings/strings.ts';
import type { Citation } from '../../../lib/types.ts';
import { answered, cite, conversationOf } from '../../browser/share/share-fixtures.ts';
import { renderView } from '../../render-view.ts';

afterEach(() => vi.unstubAllGlobals());

const careers = { slug: 'careers', title: 'Careers', updated: '2026-05-02', version: 'new' };
const before = { slug: 'careers', version: 'old', updated: '2026-01-31' };
const stands = ({ guide, statementId }: Citation, standing: boolean) => ({
  guide,
  statementId,
  stands: standing,
});

function banner(state: ComparisonState, shared: Partial<SharedConversationData> = {}): string {
  const citations = [cite(1), cite(2)];
  return renderView(
    createElement(SharedBanner, {
      isNamed: true,
      shared: {
        conversation: conversationOf([answered(1, 'Q?')]),
        title: 'T',
        sharedAt: Date.UTC(2026, 3, 1, 12),
        guides: [before],
        ...shared,
      },
      citations,
      state,
      onCompareAgain: () => {},
    }),
  );
}

test('the banner says what it is, whose words, and what became of the guide and the quotes', () => {
  const citations = [stands(cite(1), true), stands(cite(2), false)];
  const html = banner({ kind: 'compared', comparison: { guides: [careers], citations } });
  expect(html).toContain('Shared conversation, from Apr 1, 2026');
  expect(html).toContain('were not checked by this site. Only the quotes were compared');
  expect(html).toContain(
    'has been updated since, on May 2, 2026; it was the version of January 31',
  );
  expect(html).toContain('1 quote no longer stands as quoted: marked below.');
});

test('as long as nothing is compared, the banner does not claim it, and offers another try', () => {
  const failed = banner({ kind: 'failed' });
  expect(failed).not.toContain('Only the quotes were compared');
  expect(failed).toContain('could not be compared');
  expect(failed).toContain('Compare again');
  expect(banner({ kind: 'under-way' })).not.toContain('Compare again');
});

test.each([
  [[before], [{ ...careers, version: 'old' }], [{ kind: 'unchanged', title: 'Careers' }]],
  [
    [before],
    [careers],
    [{ kind: 'updated', title: 'Careers', day: '2026-05-02', before: '2026-01-31' }],
  ],
  [[before], [{ ...careers, updated: '2026-01-31' }], [{ kind: 'changed', title: 'Careers' }]],
  [[before], [{ ...careers, updated: null }], [{ kind: 'changed', title: 'Careers' }]],
  [[before], [], [{ kind: 'gone', title: 'careers' }]],
  [[{ ...before, version: null }], [careers], []],
  [[], [careers], []],
])('what became of a guide: %j, now %j', (was, guides, changes) => {
  expect(guideChanges([cite(1), cite(2)], was, { guides, citations: [] })).toEqual(changes);
});

test('a statement that was quoted twice is gone when either quote no longer stands', () => {
  const citations = [stands(cite(1), true), stands(cite(1), false), stands(cite(2), true)];
  expect(goneStatements({ guides: [], citations })).toEqual(new Set(['careers/pay.1']));
});

test('only quotes are sent to be compared, and any failure is told as undefined', async () => {
  const answer = { guides: [careers], citations: [stands(cite(1), true)] };
  const fetched = vi.fn(async (_: string, __: RequestInit) => Response.json(answer));
  vi.stubGlobal('fetch', fetched);
  expect(await compareCitations([cite(1)])).toEqual(answer);
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1].body))).toEqual({
    citations: [{ guide: 'careers', statementId: 'pay.1', quote: 'Statement 1.' }],
  });
  for (const failing of [
    async () => Promise.reject(new TypeError('offline')),
    async () => Response.json(answer, { status: 500 }),
    async () => Response.json({ other: true }),
    async () => new Response('<html>'),
  ]) {
    vi.stubGlobal('fetch', failing);
    expect(await compareCitations([cite(1)])).toBeUndefined();
  }
});

test('quotes go to the server in as many requests as it can read', async () => {
  const sent: { guide: string; statementId: string; quote: string }[][] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    expect(Buffer.byteLength(String(body))).toBeLessThan(256 * 1024);
    const { citations } = JSON.parse(String(body));
    sent.push(citations);
    const standing = citations.map((citation: Citation) => stands(citation, true));
    return Response.json({ guides: [careers], citations: standing });
  });
  const long = Array.from({ length: 200 }, (_, at) => cite(at + 1, { quote: '年'.repeat(4000) }));
  const comparison = await compareCitations(long);
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.flat().map(({ statementId }) => statementId)).toEqual(
    long.map(({ statementId }) => statementId),
  );
  expect(comparison?.citations).toHaveLength(200);
  expect(comparison?.guides).toEqual([careers]);

  sent.length = 0;
  await compareCitations(Array.from({ length: 450 }, (_, at) => cite(at + 1)));
  expect(sent.map((citations) => citations.length)).toEqual([200, 200, 50]);
});

test('when one of several requests fails, nothing counts as compared', async () => {
  let count = 0;
  vi.stubGlobal('fetch', async () => {
    count += 1;
    const answer = { guides: [careers], citations: [] };
    return Response.json(answer, { status: count === 2 ? 500 : 200 });
  });
  const many = Array.from({ length: 450 }, (_, at) => cite(at + 1));
  expect(await compareCitations(many)).toBeUndefined();
});

test('all that a shared conversation brings along is compared, also what its text does not use', () => {
  const used = answered(1, 'Q?');
  const turn = { ...used, citations: [...used.citations, cite(2, { quote: 'FORGED' })] };
  const html = renderView(
    createElement(SharedReading, {
      shared: {
        conversation: conversationOf([{ ...turn, texts: [] }]),
        title: 'T',
        sharedAt: 0,
        guides: [],
      },
      onContinue: async () => 'kept' as const,
    }),
  );
  expect(html).toContain('Comparing the quotes');
  expect(html).not.toContain('It quotes nothing');
});

test('the page without script says why there is nothing to read, and leads on', () => {
  const html = renderToStaticMarkup(
    createElement(SharedConversation, {
      guides: [],
      guideCount: 0,
      language: 'es',
      strings: chatStrings('es'),
    }),
  );
  expect(html).toContain('<h1>Conversación compartida</h1>');
  expect(html).toMatch(/<noscript><p>.*JavaScript/);
  expect(html).toContain('<a class="quiet-button" href="/">Haz tu propia pregunta</a>');
  expect(html).not.toContain('style=');
});

test('a copy button has one name at a time, and a quiet status line that is there from the start', () => {
  const html = renderView(createElement(CopyButton, { label: 'Copy', text: () => '' }));
  expect(html).toContain(
    '<span data-shown="true">Copy</span><span data-shown="false">Copied</span>',
  );
  expect(html).toContain('<span aria-live="polite" class="sr-only"></span>');
});

test('the printed head names the conversation and when it was', () => {
  const html = renderView(
    createElement(PrintHead, { conversation: conversationOf([answered(1, 'Q?')]) }),
  );
  expect(html).toContain('<strong>Q?</strong>');
  expect(html).toContain('Mar 4, 2026');
});

test('both languages have the same places to fill', () => {
  const places = (words: unknown) =>
    JSON.stringify(words)
      .match(/\{\w+\}/g)
      ?.sort();
  const own: Record<string, unknown> = { ...spanish.share, ...spanish.shared };
  const messages = Object.entries({ ...english.share, ...english.shared });
  expect(messages.length).toBeGreaterThan(20);
  for (const [key, message] of messages) {
    const other = own[key];
    if (typeof message === 'string') expect(places(other), key).toEqual(places(message));
  }
});
