import { afterEach, describe, expect, test, vi } from 'vitest';
import { POST } from '../../app/api/citations/route.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { guideVersion } from '../../lib/index/guide-version.ts';
import { processWide } from '../../lib/process-wide.ts';
import { checkCitations } from '../../lib/verify/check-citations.ts';
import { statementHref } from '../../lib/wire/links.ts';
import { postOf } from '../server/requests/refusal.ts';

const bakery = `---
title: Baking
updated: 2026-01-31
---
# Baking

## Dough {#dough}

Rye rises at night. Wheat rises by day.

## Money {#money}

Wages are paid weekly.
`;

const indexOf = (source: string) =>
  indexGuides([
    { file: 'bakery.md', source },
    { file: 'smithy.md', source: '# Smithy\n\nA smith makes nails.\n' },
  ]);
const index = await indexOf(bakery);
const [rye, wheat, wages] = index.guide('bakery').statements;
if (!rye || !wheat || !wages) throw new Error('The guide has other statements.');

const quoteOf = ({ id, text }: { id: string; text: string }, guide = 'bakery') => ({
  guide,
  statementId: id,
  quote: text,
});
const hrefOf = ({ id, sectionId }: { id: string; sectionId: string }) =>
  statementHref('bakery', sectionId, id);
const check = (...quoted: ReturnType<typeof quoteOf>[]) => checkCitations(quoted, index).citations;

describe('a quote', () => {
  test('stands where the guide has that statement, whatever its white space', () => {
    const spaced = { ...quoteOf(wheat), quote: ' Wheat rises\n by day. ' };
    expect(check(quoteOf(rye), spaced)).toEqual([
      { guide: 'bakery', statementId: rye.id, stands: true, href: hrefOf(rye) },
      { guide: 'bakery', statementId: wheat.id, stands: true, href: hrefOf(wheat) },
    ]);
  });

  test('does not stand where the statement says something else, which is told', () => {
    expect(check({ ...quoteOf(rye), quote: 'Rye never rises.' })).toEqual([
      { ...quoteOf(rye), stands: false, href: hrefOf(rye) },
    ]);
  });

  test('does not stand where the statement is gone; its link leads to the place that held it', () => {
    expect(
      check({ guide: 'bakery', statementId: 'dough.0a1b2c3d', quote: 'Spelt rises.' }),
    ).toEqual([
      {
        guide: 'bakery',
        statementId: 'dough.0a1b2c3d',
        stands: false,
        href: statementHref('bakery', 'dough', 'dough.0a1b2c3d'),
      },
    ]);
  });

  test('does not stand in another guide, nor in one that is not there', () => {
    expect(check(quoteOf(rye, 'smithy'), quoteOf(rye, 'nowhere'))).toEqual([
      {
        guide: 'smithy',
        statementId: rye.id,
        stands: false,
        href: statementHref('smithy', 'dough', rye.id),
      },
      { guide: 'nowhere', statementId: rye.id, stands: false, href: null },
    ]);
  });

  test('of any id is checked', () => {
    for (const statementId of ['', '.', 'no dot', '__proto__', '../..']) {
      expect(check({ guide: 'bakery', statementId, quote: '' })[0]?.stands).toBe(false);
    }
  });
});

test('the cited guides are told once each, with their versions', () => {
  const { guides } = checkCitations(
    [quoteOf(wages), quoteOf(rye, 'nowhere'), quoteOf(rye, 'smithy'), quoteOf(rye)],
    index,
  );
  const [bakeryGuide, smithy] = [index.guide('bakery'), index.guide('smithy')];
  expect(guides).toEqual([
    { slug: 'bakery', title: 'Baking', updated: '2026-01-31', version: guideVersion(bakeryGuide) },
    { slug: 'smithy', title: 'Smithy', updated: undefined, version: guideVersion(smithy) },
  ]);
});

describe("a guide's version", () => {
  const versionOf = async (source: string) => guideVersion((await indexOf(source)).guide('bakery'));

  test('is 12 hexadecimal digits, the same ones for the same words', async () => {
    expect(guideVersion(index.guide('bakery'))).toMatch(/^[\da-f]{12}$/);
    expect(await versionOf(bakery)).toBe(guideVersion(index.guide('bakery')));
    expect(await versionOf(bakery.replaceAll('\n\n', '\n\n\n'))).toBe(await versionOf(bakery));
  });

  test('is another one when a statement changes, comes, goes or moves', async () => {
    const sources = [
      bakery,
      bakery.replace('weekly', 'monthly'),
      `${bakery}\nBread is sold.\n`,
      bakery.replace(' Wheat rises by day.', ''),
      bakery.replace(
        'Rye rises at night. Wheat rises by day.',
        'Wheat rises by day. Rye rises at night.',
      ),
    ];
    expect(new Set(await Promise.all(sources.map(versionOf))).size).toBe(sources.length);
  });
});

describe('POST /api/citations', () => {
  const shared = processWide<{ index?: unknown }>('index', () => ({}));

  afterEach(() => {
    delete shared.index;
    vi.unstubAllEnvs();
  });

  test('answers with the guides and what became of each quote', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    shared.index = Promise.resolve(index);
    const citations = [quoteOf(rye), quoteOf(rye, 'nowhere')];
    const response = await POST(postOf({ citations }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(checkCitations(citations, index));
  });

  test('refuses what it cannot use', async () => {
    const response = await POST(postOf({}));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        code: 'bad-request',
        message: '"citations" must be a list of { "guide", "statementId", "quote" }.',
      },
    });
  });
});
