import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What a site below a path calls its own in a browser. */
async function namesBelow(path: string) {
  vi.resetModules();
  vi.stubEnv('BASE_PATH', path);
  const { databaseName } = await import('../../browser/conversation/database-name.ts');
  const { draftKey } = await import('../../browser/conversation/draft-entry.ts');
  const { resumeHintScript } = await import('../../browser/conversation/resume-hint.ts');
  return { databaseName, draftKey, isSame: resumeHintScript.includes(`"${draftKey}"`) };
}

describe('what a site keeps in a browser', () => {
  test('has the plain name at the root of a host', async () => {
    expect(await namesBelow('')).toEqual({
      databaseName: 'signpost',
      draftKey: 'signpost:draft',
      isSame: true,
    });
  });

  test('is named by its path, so that two sites of one host share no history', async () => {
    expect(await namesBelow('/chat')).toEqual({
      databaseName: 'signpost/chat',
      draftKey: 'signpost/chat:draft',
      isSame: true,
    });
  });
});
