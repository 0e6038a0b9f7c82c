// The outline with what was asked of each section.
import { expect, test } from 'vitest';
import { readCoverageMap } from '../../lib/desk/coverage-map.ts';
import { breadGuide, counted, rated, storeOfDesk } from './kept.ts';

const period = { from: '2026-03-01', before: '2026-03-05' };
const pay = { guide: 'bread', section: 'pay' };

test('each section has what was asked of it, and those that nobody asks for are there too', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  const statement = open.guides[0]?.statements.find(({ sectionId }) => sectionId === 'pay');
  const citations = [statement?.id ?? '', statement?.id ?? '', 'gone.1'];
  await store.keepOutcomes({
    counts: [
      counted('answered', 3, pay),
      counted('not-covered', 2, { ...pay, day: '2026-03-03' }),
      counted('partial', 1, { ...pay, section: 'renamed' }),
      counted('answered', 9, { ...pay, day: '2026-02-03' }),
      counted('answered', 7, { guide: 'other', section: 'hours' }),
    ],
    questions: [],
  });
  await store.keepFeedback([
    rated('one', 'down', { citations }),
    rated('two', 'down', { citations, guide: 'bread' }),
    rated('three', 'down', { citations, guide: 'other' }),
    rated('four', 'up', { citations }),
  ]);
  const map = await readCoverageMap(store, period, open.guides, { slug: undefined, page: 1 });
  expect(map.guide).toMatchObject({ slug: 'bread', asked: 6, askedSections: 1, silentSections: 2 });
  expect(map.sections.items.map(({ id, asked, disliked }) => [id, asked, disliked])).toEqual([
    ['bread', 0, 0],
    ['pay', 5, 2],
    ['hours', 0, 0],
  ]);
  expect(map.sections.items[1]?.endings).toEqual({
    ...{ answered: 3, partial: 0, refused: 2, unfinished: 0 },
  });
  expect(map.gone).toMatchObject([{ id: 'renamed', asked: 1 }]);
  expect(map.most).toBe(5);
});

test('of several guides the one that is asked for is shown, else the one that is asked most', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  const [bread] = open.guides;
  const guides = bread ? [bread, { ...bread, slug: 'rolls', title: 'Rolls' }] : [];
  await store.keepOutcomes({
    counts: [counted('answered', 2, { guide: 'rolls', section: 'pay' })],
    questions: [],
  });
  const shown = async (slug?: string) =>
    (await readCoverageMap(store, period, guides, { slug, page: 1 })).guide?.slug;
  expect(await shown()).toBe('rolls');
  expect(await shown('bread')).toBe('bread');
  expect(await shown('no such guide')).toBe('rolls');
});

test('a long outline is shown a page at a time', async () => {
  const store = await storeOfDesk();
  const { open } = await breadGuide();
  const [bread] = open.guides;
  const [section] = bread?.sections ?? [];
  if (!bread || !section) throw new Error('There is no guide.');
  const sections = Array.from({ length: 650 }, (_, at) => ({ ...section, id: `s${at}` }));
  const guides = [{ ...bread, sections }];
  const map = await readCoverageMap(store, period, guides, { slug: undefined, page: 99 });
  expect(map.sections).toMatchObject({ page: 3, pages: 3 });
  expect(map.sections.items).toHaveLength(50);
});
