import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseOutOfReach, laterDatabase } from '../../../browser/conversation/later-database.ts';

const real = '../../../browser/conversation/conversation-database.ts';
const create = vi.fn();
let isThere = true;

beforeEach(() => {
  isThere = true;
  create.mockReturnValue({ get: async (id: string) => `${id}, kept`, all: async () => [] });
  vi.doMock(real, () => {
    if (!isThere) throw new Error('The code cannot be had.');
    return { createConversationDatabase: create };
  });
});

afterEach(() => {
  vi.doUnmock(real);
  vi.resetModules();
  create.mockReset();
});

test('the code is loaded with the first operation, and one database serves all of them', async () => {
  const database = laterDatabase();
  expect(create).not.toHaveBeenCalled();
  expect(await Promise.all([database.get('a'), database.all()])).toEqual(['a, kept', []]);
  expect(create).toHaveBeenCalledOnce();
});

test('where the code cannot be had an operation rejects, and the next one tries again', async () => {
  isThere = false;
  const database = laterDatabase();
  await expect(database.get('a')).rejects.toThrow(DatabaseOutOfReach);
  isThere = true;
  vi.resetModules();
  expect(await database.get('a')).toBe('a, kept');
});
