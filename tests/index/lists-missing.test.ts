// Lists of terms that are not in memory: what needs them is left, and begun again once they are read.
import { describe, expect, test, vi } from 'vitest';
import { ListScope } from '../../lib/index/lists-missing.ts';
import { PostingLog } from '../../lib/index/posting-log.ts';
import { type ListSource, PostingTable } from '../../lib/index/posting-table.ts';

const log = new PostingLog();
for (const place of [0, 3, 500]) log.add('oven', place, 1);
log.add('salt', 3, 2.5);
const near = log.finish();
const { bytes, ends, ...others } = near.parts;

// Lists in the order of their numbers, which is that of their terms.
const listOf = (term: string) => {
  const number = [...near.keys()].indexOf(term);
  return bytes.subarray(ends[number - 1] ?? 0, ends[number]);
};

function farTable() {
  const source = vi.fn<ListSource>(
    async (terms) => new Map(terms.map((term) => [term, listOf(term)])),
  );
  return { source, far: new PostingTable({ ...others, ends, bytes: new Uint8Array(0) }, source) };
}

describe('a table whose lists are elsewhere', () => {
  test('gives the same lists to work that waits for them, those of a need at once', async () => {
    const { source, far } = farTable();
    const begun = vi.fn();
    const found = await new ListScope().run(() => {
      begun();
      far.need(['oven', 'salt', 'flour']);
      return [far.get('oven'), far.get('salt'), far.get('flour')];
    });
    expect(found).toEqual([near.get('oven'), near.get('salt'), undefined]);
    expect(source.mock.calls).toEqual([[['oven', 'salt']]]);
    expect(begun).toHaveBeenCalledTimes(2);
  });

  test('reads a list once, and one by one where nobody has told which are needed', async () => {
    const { source, far } = farTable();
    const scope = new ListScope();
    const ask = () => scope.run(() => [far.get('salt'), far.get('oven')]);
    expect(await ask()).toEqual(await ask());
    expect(source.mock.calls).toEqual([[['salt']], [['oven']]]);
  });

  test('knows without any list which terms there are and how many hold them', () => {
    const { source, far } = farTable();
    expect(['oven', 'salt', 'flour'].map((term) => far.holding(term))).toEqual([3, 1, 0]);
    expect(far.has('flour')).toBe(false);
    expect([far.isFar, near.isFar]).toEqual([true, false]);
    expect(source).not.toHaveBeenCalled();
  });

  test('fails with what its source says, and so does other work', async () => {
    const { source, far } = farTable();
    source.mockRejectedValue(new Error('away'));
    await expect(new ListScope().run(() => far.get('oven'))).rejects.toThrow('away');
    const broken = () => Promise.reject(new Error('broken'));
    await expect(new ListScope().run(broken)).rejects.toThrow('broken');
    source.mockResolvedValue(new Map());
    await expect(new ListScope().run(() => far.get('oven'))).rejects.toThrow(
      'There is no list of "oven".',
    );
  });
});
