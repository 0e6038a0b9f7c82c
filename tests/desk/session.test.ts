// Sessions of the desk: signed, over in time, and of one password.
import { describe, expect, test } from 'vitest';
import {
  formTokenOf,
  isFormToken,
  isPassword,
  newSession,
  readSession,
  sessionKeyOf,
  sessionMs,
} from '../../lib/desk/session.ts';

const now = new Date('2026-03-04T05:06:07.008Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const key = await sessionKeyOf('a long password');
const other = await sessionKeyOf('another password');

describe('a session', () => {
  test.each(['guest', 'owner'] as const)('of a kind, %s, lasts as long as it may', (kind) => {
    const session = newSession(key, kind, now);
    expect(readSession(key, session, now)).toBe(kind);
    expect(readSession(key, session, later(sessionMs[kind] - 1))).toBe(kind);
    expect(readSession(key, session, later(sessionMs[kind]))).toBeUndefined();
  });

  test('is another one each time', () => {
    expect(newSession(key, 'owner', now)).not.toBe(newSession(key, 'owner', now));
  });

  test('is known by each server with the same password, and ends with the password', async () => {
    const session = newSession(key, 'owner', now);
    expect(readSession(await sessionKeyOf('a long password'), session, now)).toBe('owner');
    expect(readSession(other, session, now)).toBeUndefined();
  });

  test('is none once a character of it is changed, added or gone', () => {
    const session = newSession(key, 'owner', now);
    const changed = Array.from(session, (letter, at) => {
      const instead = letter === 'A' ? 'B' : 'A';
      return `${session.slice(0, at)}${instead}${session.slice(at + 1)}`;
    });
    // The last character of a signature holds two bits that mean nothing; it is compared as it is written.
    const broken = [...changed, `${session}A`, session.slice(0, -1), `.${session}`];
    expect(broken.length).toBeGreaterThan(80);
    expect(broken.filter((each) => readSession(key, each, now) !== undefined)).toEqual([]);
  });

  test('of a guest does not become that of an owner', () => {
    const session = newSession(key, 'guest', now).replace('guest', 'owner');
    expect(readSession(key, session, now)).toBeUndefined();
  });

  test.each(['', '.', '...', 'owner', 'owner.9e99.x.', 'x'.repeat(100_000)])(
    'is not "%s"',
    (session) => {
      expect(readSession(key, session, now)).toBeUndefined();
    },
  );
});

describe('a form', () => {
  test('is of its session alone', () => {
    const [session, another] = [newSession(key, 'owner', now), newSession(key, 'owner', now)];
    const token = formTokenOf(key, session);
    expect(isFormToken(key, session, token)).toBe(true);
    expect(isFormToken(key, another, token)).toBe(false);
    expect(isFormToken(other, session, token)).toBe(false);
    expect(isFormToken(key, session, '')).toBe(false);
  });

  test('carries no signature by which a session could be made', () => {
    const session = newSession(key, 'guest', now);
    expect(session).not.toContain(formTokenOf(key, session));
    const said = `owner.${now.getTime() + 1000}.x`;
    const made = `${said}.${formTokenOf(key, said)}`;
    expect(readSession(key, made, now)).toBeUndefined();
  });
});

test('a password is compared as a whole', () => {
  expect(isPassword('a long password', 'a long password')).toBe(true);
  for (const given of ['', 'a long passwor', 'a long password ', 'A long password']) {
    expect(isPassword(given, 'a long password')).toBe(false);
  }
});
