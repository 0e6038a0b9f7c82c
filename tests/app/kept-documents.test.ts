import { expect, test, vi } from 'vitest';
import { keptDocument } from '../../app/guide/documents.ts';

const request = new Request('http://site.example/guide/bread');

// Megabytes of one letter: eight of them is all the room that there is.
const megabytes = (count: number, letter: string) => letter.repeat(count * 1_000_000);
const give = (html: string) => vi.fn(async () => html);

// Keys of each test's own, for all documents of a process share the room.
async function get(key: string, render: (origin: string) => Promise<string>): Promise<string> {
  const response = await keptDocument(request, {
    key: [expect.getState().currentTestName, key],
    view: 'page',
    render,
  });
  return response.text();
}

test('what is kept is not made again', async () => {
  const make = give('one');
  expect([await get('a', make), await get('a', make)]).toEqual(['one', 'one']);
  expect(make).toHaveBeenCalledOnce();
});

test('what was unused for longest goes first', async () => {
  const [first, third] = [megabytes(3, 'a'), megabytes(3, 'c')];
  await get('a', give(first));
  await get('b', give(megabytes(3, 'b')));
  await get('a', give('new'));
  await get('c', give(third));
  expect((await get('a', give('new'))) === first).toBe(true);
  expect(await get('b', give('new'))).toBe('new');
});

test('what is larger than all the room is given and not kept', async () => {
  const large = megabytes(9, 'a');
  expect((await get('a', give(large))) === large).toBe(true);
  expect(await get('a', give('new'))).toBe('new');
});

test('what is wanted twice at once is made once and counts once', async () => {
  const twin = give('aaa');
  await Promise.all([get('a', give(megabytes(3, 'a'))), get('a', twin)]);
  expect(twin).not.toHaveBeenCalled();
  await get('b', give(megabytes(3, 'b')));
  const again = give('new');
  await get('a', again);
  expect(again).not.toHaveBeenCalled();
});

test('of pieces that are shared one document is sent, with the address at which the site is asked', async () => {
  const shared = { bytes: new TextEncoder().encode('é'), name: 'e' };
  const render = vi.fn(async (origin: string) => [`<a href="${origin}">`, shared, `${origin}</a>`]);
  const ask = async (url: string) =>
    keptDocument(new Request(url, { headers: { host: new URL(url).host } }), {
      key: ['shared'],
      view: 'page',
      render,
    });
  const one = await ask('http://one.example/guide/bread');
  const other = await ask('http://other.example/guide/bread');
  expect(await one.text()).toBe('<a href="http://one.example">éhttp://one.example</a>');
  expect(await other.text()).toBe('<a href="http://other.example">éhttp://other.example</a>');
  expect(render).toHaveBeenCalledOnce();
  expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  const again = await ask('http://one.example/guide/bread');
  expect(again.headers.get('etag')).toBe(one.headers.get('etag'));
});

test('what could not be made is tried again', async () => {
  await expect(get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await get('a', give('yes'))).toBe('yes');
});
