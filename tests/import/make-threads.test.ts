// Many originals are made into guides by several threads: what comes out is what one thread makes, in their order.
import { expect, it } from 'vitest';
import { type Place, UnreadableOriginal } from '../../lib/import/imported.ts';
import { GuideLinker } from '../../lib/import/link-guides.ts';
import { type MadeGuide, makeGuide } from '../../lib/import/make-guide.ts';
import { makeGuides } from '../../lib/import/make-threads.ts';

const numbers = Array.from({ length: 30 }, (_, at) => at);

function placeOf(at: number, html: string): Place {
  const path = `site/${at}.html`;
  const load = async () => ({ bytes: new TextEncoder().encode(html) });
  return { path, source: path, url: undefined, origin: path, load };
}

const places = numbers.map((at) =>
  placeOf(
    at,
    `<h1 id="top">Oven ${at}</h1><p>It bakes ${at} loaves. See <a href="${(at + 1) % 30}.html#top">the next</a>.</p>`,
  ),
);
const fileOf = ({ path }: Place) => path.replace('.html', '.md');
const byPath = new Map(places.map((place) => [place.path, fileOf(place)]));

async function madeOf(all: Place[], linker: GuideLinker) {
  const made: (MadeGuide | UnreadableOriginal)[] = [];
  for await (const each of makeGuides(all, fileOf, linker)) made.push(each);
  return made;
}

it('makes the guides that one thread makes, in the order of the originals', async () => {
  const linker = new GuideLinker({ byPath, byUrl: new Map() });
  const alone = await Promise.all(
    places.map(async (place) =>
      makeGuide({ ...place, ...(await place.load()), mediaType: undefined }, fileOf(place), linker),
    ),
  );
  const made = await madeOf(places, linker);
  expect(made).toEqual(alone);
  expect(made[3]).toMatchObject({
    source: 'site/3.html',
    markdown: expect.stringContaining('4.md'),
  });
});

it('tells why there is no guide of an original, in its place', async () => {
  const missing: Place = {
    ...placeOf(5, ''),
    load: () => Promise.reject(new UnreadableOriginal('it is gone.')),
  };
  const all = [...places.slice(0, 5), missing, placeOf(6, '<p> </p>'), ...places.slice(7)];
  const made = await madeOf(all, new GuideLinker({ byPath, byUrl: new Map() }));
  expect(made).toHaveLength(all.length);
  expect(made[5]).toMatchObject({ message: 'it is gone.' });
  expect(made[6]).toMatchObject({ message: 'there is no text in it.' });
  expect(made[7]).toMatchObject({ source: 'site/7.html' });
});

it('ends with what a place fails by that is no fault of an original', async () => {
  const broken = { ...placeOf(5, ''), load: () => Promise.reject(new Error('No disk.')) };
  const linker = new GuideLinker({ byPath, byUrl: new Map() });
  await expect(madeOf([...places, broken], linker)).rejects.toThrow('No disk.');
});
