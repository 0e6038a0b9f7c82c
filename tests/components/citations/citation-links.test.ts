import { createElement, type MouseEvent, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  type CitationLinks,
  citedPlace,
  type GuidePlace,
} from '../../../browser/citations/guide-place.ts';
import { ownerLinks } from '../../../browser/citations/owner-links.ts';
import { guideName } from '../../../browser/guide/introduce-guides.ts';
import { Coverage } from '../../../components/answer/answer-notes.tsx';
import { CitationChip } from '../../../components/citations/citation-chip.tsx';
import { ShownPreview } from '../../../components/citations/citation-preview.tsx';
import {
  type CitationControl,
  CitationsContext,
  ShownPreviewContext,
} from '../../../components/citations/citations-context.ts';
import { SourcesList } from '../../../components/citations/sources-list.tsx';
import { useGuideLink } from '../../../components/citations/use-guide-link.ts';
import type { AnswerSummary, Citation } from '../../../lib/types.ts';
import type { Language } from '../../../lib/wire/languages.ts';
import { renderView } from '../../render-view.ts';
import { guide } from '../guide/guide-fixture.ts';

const citation: Citation = {
  number: 2,
  guide: 'g',
  section: { id: 'pay', title: 'Pay', path: ['A guide', 'Pay'] },
  statementId: 'pay.1',
  quote: 'It pays.',
  href: '/guide/g?cite=pay.1#pay',
};
const elsewhere = { ...citation, guide: 'h', href: '/guide/h?cite=pay.1#pay' };
const owner = 'https://shop.example/careers';
const newTab: CitationLinks = { kind: 'new-tab', hrefOf: () => `${owner}#pay` };

type Setting = Partial<Pick<CitationControl, 'links' | 'onFollow' | 'open'>>;

const preview = { show: () => {}, hide: () => {}, stay: () => {} };

function render(view: ReactNode, setting: Setting = {}, language: Language = 'en'): string {
  const value: CitationControl = {
    guides: [guide],
    links: { kind: 'panel' },
    source: undefined,
    open: () => {},
    close: () => {},
    preview,
    ...setting,
  };
  return renderView(createElement(CitationsContext.Provider, { value }, view), language);
}

const chip = createElement(CitationChip, { citation });
const list = createElement(SourcesList, { sources: [citation] });
const card = createElement(
  ShownPreviewContext.Provider,
  { value: { citation, gone: false, anchor: {} as HTMLElement, form: 'card' } },
  createElement(ShownPreview),
);
const coverage = createElement(Coverage, {
  summary: {
    status: 'partial',
    mode: 'extractive',
    leftOut: [],
    nearest: [{ title: 'A raise', href: '/guide/g#raise' }],
    followUps: [],
  } satisfies AnswerSummary,
  silent: false,
  language: 'en',
});

/** The props of a link to a place. */
function linkTo(place: GuidePlace, setting: Setting) {
  let link: ReturnType<typeof useGuideLink> | undefined;
  const Link = () => {
    link = useGuideLink(place);
    return null;
  };
  render(createElement(Link), setting);
  if (!link) throw new Error('It was not rendered.');
  return link;
}

const target = {} as HTMLElement;

function clickWith(changes: Partial<MouseEvent<HTMLElement>> = {}) {
  const preventDefault = vi.fn();
  const event = { button: 0, currentTarget: target, preventDefault, ...changes };
  return { event: event as unknown as MouseEvent<HTMLElement>, preventDefault };
}

describe('where citations lead to a new tab', () => {
  test.each([
    ['a chip', chip],
    ['a source of the list', list],
    ['a preview', card],
  ])('%s is a link to the address that they have there, and says so', (_, view) => {
    const html = render(view, { links: newTab });
    expect(html).toMatch(
      /<a [^>]*href="https:\/\/shop\.example\/careers#pay"[^>]* target="_blank" rel="noopener"/,
    );
    expect(html).toContain('(opens in a new tab)');
    expect(html).not.toContain('href="/guide/');
    expect(render(view, { links: newTab }, 'es')).toContain('(se abre en otra pestaña)');
  });

  test('the list is printed with the same address', () => {
    expect(render(list, { links: newTab })).toContain(
      '<span class="source-address">https://shop.example/careers#pay</span>',
    );
  });

  test('another link into the guide leads to its page here, in a new tab', () => {
    expect(render(coverage, { links: newTab })).toContain(
      '<a href="/guide/g#raise" target="_blank" rel="noopener">A raise<span class="sr-only"> (opens in a new tab)</span></a>',
    );
  });

  test('the browser follows a link itself', () => {
    const open = vi.fn();
    const { event, preventDefault } = clickWith();
    linkTo(citedPlace(citation), { links: newTab, open }).onClick(event);
    expect(preventDefault).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });
});

describe('where they lead to the panel', () => {
  test.each([
    ['a chip', chip],
    ['a source of the list', list],
    ['a preview', card],
    ['another link', coverage],
  ])('%s leads to the guide here, in this tab', (_, view) => {
    const html = render(view);
    expect(html).toContain('href="/guide/g');
    expect(html).not.toContain('target=');
    expect(html).not.toContain('new tab');
  });

  test('a click opens the place there', () => {
    const open = vi.fn();
    const { event, preventDefault } = clickWith();
    linkTo(citedPlace(citation), { open }).onClick(event);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledExactlyOnceWith(citedPlace(citation), target);
  });
});

describe.each([{ kind: 'panel' } as const, newTab])(
  'whoever listens, with links to $kind,',
  (links) => {
    const followed = (place: GuidePlace, press: 'click' | 'auxclick', changes = {}) => {
      const onFollow = vi.fn();
      const link = linkTo(place, { links, onFollow });
      const { event } = clickWith(changes);
      if (press === 'click') link.onClick(event);
      else link.onAuxClick(event);
      return onFollow.mock.calls;
    };

    test('is told which citation was followed, also with a key held or the middle button', () => {
      const place = citedPlace(citation);
      expect(followed(place, 'click')).toEqual([[citation]]);
      expect(followed(place, 'click', { ctrlKey: true })).toEqual([[citation]]);
      expect(followed(place, 'auxclick', { button: 1 })).toEqual([[citation]]);
    });

    test('is told nothing of a tap that shows a preview, a menu, or another link', () => {
      const place = citedPlace(citation);
      expect(followed(place, 'click', { defaultPrevented: true })).toEqual([]);
      expect(followed(place, 'auxclick', { button: 2 })).toEqual([]);
      expect(followed({ href: '/guide/g#raise', title: 'A raise' }, 'click')).toEqual([]);
    });
  },
);

describe('the citations of a widget', () => {
  const guides = [
    { slug: 'g', canonicalUrl: owner },
    { slug: 'h', canonicalUrl: null },
  ];

  test('lead to the owner’s page where the guide has one, else to ours', () => {
    const links = ownerLinks(guides);
    if (links.kind !== 'new-tab') throw new Error('They lead nowhere else.');
    expect([citation, elsewhere, { ...elsewhere, guide: 'gone' }].map(links.hrefOf)).toEqual([
      `${owner}#pay:~:text=It%20pays.`,
      elsewhere.href,
      elsewhere.href,
    ]);
  });

  test('know the address that a guide names as the owner’s', () => {
    expect(guideName(guide).canonicalUrl).toBeNull();
    expect(guideName({ ...guide, canonicalUrl: owner }).canonicalUrl).toBe(owner);
  });
});
