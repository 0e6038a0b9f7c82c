import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';

const root = resolve('/srv/signpost');

function modelOf(environment: Record<string, string>) {
  return readConfig(environment, root).model;
}

function indexDirOf(guideDir: string, from = root): string {
  return readConfig({ GUIDE_DIR: guideDir }, from).indexDir;
}

function refusalOf(environment: Record<string, string>): SignpostError {
  try {
    readConfig(environment, root);
  } catch (error) {
    if (error instanceof SignpostError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('without any variable', () => {
  test('the guides of content/guides are read, and no model speaks', () => {
    const { guideDir, model } = readConfig({}, root);
    expect(guideDir).toBe(join(root, 'content', 'guides'));
    expect(model).toBeUndefined();
  });

  test('the folder in which the process runs is the root', () => {
    expect(readConfig({}).guideDir).toBe(resolve('content/guides'));
  });

  test('a variable that is empty or blank counts as left out', () => {
    const blank = {
      GUIDE_DIR: '',
      DATA_DIR: ' ',
      OPENAI_API_KEY: ' ',
      OPENAI_BASE_URL: '',
      OPENAI_MODEL: ' ',
      OPENAI_EMBEDDING_MODEL: ' ',
      MODEL_TIMEOUT_SECONDS: '  ',
      SITE_URL: ' ',
      WIDGET_ORIGINS: ' ',
      BASE_PATH: ' ',
      METRICS_TOKEN: ' ',
      GRACE_SECONDS: ' ',
      RATE_LIMIT: ' ',
      MODEL_BUDGET: ' ',
      REDIS_URL: ' ',
      TRUSTED_PROXIES: ' ',
    };
    expect(readConfig(blank, root)).toEqual(readConfig({}, root));
  });
});

describe('.env.example', () => {
  const environment = parseEnv(readFileSync('.env.example', 'utf8'));

  test('copied as it is gives the configuration without a model', () => {
    expect(readConfig(environment, root)).toEqual(readConfig({}, root));
  });

  test('names every variable, so that a key is all it lacks for a model', () => {
    const known = ['GUIDE_DIR', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'];
    expect(Object.keys(environment)).toEqual(
      expect.arrayContaining([
        ...known,
        'OPENAI_EMBEDDING_MODEL',
        'MODEL_TIMEOUT_SECONDS',
        'SITE_URL',
        'WIDGET_ORIGINS',
        'DATA_DIR',
        'RATE_LIMIT',
        'MODEL_BUDGET',
        'REDIS_URL',
        'TRUSTED_PROXIES',
      ]),
    );
    const model = modelOf({ ...environment, OPENAI_API_KEY: 'sk-1' });
    expect(model).toEqual(modelOf({ OPENAI_API_KEY: 'sk-1' }));
  });
});

describe('a variable that cannot be used is refused by name, without its value, and where to look', () => {
  test.each([
    ['OPENAI_BASE_URL', 'localhost:11434/v1'],
    ['OPENAI_BASE_URL', 'ftp://models.example/v1'],
    ['OPENAI_BASE_URL', 'my own server'],
    ['SITE_URL', 'guide.example'],
    ['SITE_URL', 'ftp://guide.example'],
    ['SITE_URL', 'https://guide.example/signpost'],
    ['SITE_URL', 'https://guide.example/#top'],
    ['WIDGET_ORIGINS', 'shop.example'],
    ['WIDGET_ORIGINS', 'https://shop.example, *'],
    ['MODEL_TIMEOUT_SECONDS', 'soon'],
    ['MODEL_TIMEOUT_SECONDS', '0'],
    ['MODEL_TIMEOUT_SECONDS', '-5'],
    ['MODEL_TIMEOUT_SECONDS', '601'],
    ['MODEL_TIMEOUT_SECONDS', '20s'],
    ['MODEL_TIMEOUT_SECONDS', 'Infinity'],
    ['ANSWER_TIMEOUT_SECONDS', '0'],
    ['ANSWER_TIMEOUT_SECONDS', '3601'],
    ['ANSWER_TIMEOUT_SECONDS', 'a minute'],
  ])('%s="%s"', (name, value) => {
    const { code, message } = refusalOf({ OPENAI_API_KEY: 'sk-secret', [name]: value });
    expect(code).toBe('bad-config');
    expect(message.startsWith(`${name} cannot be used: `)).toBe(true);
    expect(message).toMatch(
      / Mend it in \.env or in the environment; \.env\.example explains it\.$/,
    );
    expect(message).not.toContain('sk-secret');
  });

  // As when a line of .env was filled with what belongs into another one.
  const key = 'k3y-0f-a-servic3';
  test.each([
    ...['OPENAI_BASE_URL', 'SITE_URL', 'EMBEDDINGS', 'BASE_PATH', 'REDIS_URL', 'WIDGET_ORIGINS'],
    ...['TRUSTED_PROXIES', 'RATE_LIMIT', 'MODEL_BUDGET', 'GRACE_SECONDS'],
    ...['MODEL_TIMEOUT_SECONDS', 'ANSWER_TIMEOUT_SECONDS'],
  ])('%s tells nothing of a key, by itself or in an address', (name) => {
    for (const value of [key, `sk ${key}`, `ftp://me:${key}@host.example/v1?key=${key}`]) {
      const { message } = refusalOf({ [name]: value });
      expect(message).toMatch(new RegExp(`^${name} cannot be used: [a-z]`));
      expect(message.toLowerCase()).not.toContain(key);
    }
  });

  test('the message says how a value is written', () => {
    expect(refusalOf({ OPENAI_BASE_URL: 'localhost:11434/v1' }).message).toBe(
      'OPENAI_BASE_URL cannot be used: write an address that begins with http:// or https://, as in http://localhost:11434/v1. Mend it in .env or in the environment; .env.example explains it.',
    );
    expect(refusalOf({ MODEL_TIMEOUT_SECONDS: '20s' }).message).toContain(
      'write a number of seconds, of 600 at the most and without the unit, as in 20',
    );
  });
});

describe('the address of the site', () => {
  test.each([
    ['https://guide.example', 'https://guide.example'],
    [' https://guide.example/ ', 'https://guide.example'],
    ['http://localhost:3000//', 'http://localhost:3000'],
    ['HTTPS://Guide.Example:443', 'https://guide.example'],
  ])('%s is read as %s', (written, read) => {
    expect(readConfig({ SITE_URL: written }, root).siteUrl).toBe(read);
  });

  test('is unknown when none is set', () => {
    expect(readConfig({}, root).siteUrl).toBeUndefined();
  });
});

describe('the sites that may hold the widget', () => {
  const originsOf = (environment: Record<string, string>) =>
    readConfig(environment, root).widgetOrigins;

  test('are those that are named', () => {
    expect(originsOf({ WIDGET_ORIGINS: 'https://Shop.example/, https://*.example.org' })).toEqual([
      'https://shop.example',
      'https://*.example.org',
    ]);
  });

  test('are all where none is named', () => {
    expect(originsOf({})).toBeUndefined();
  });

  test('are refused with the place of the entry that is wrong and how to write it', () => {
    expect(refusalOf({ WIDGET_ORIGINS: 'https://a.example b.example' }).message).toBe(
      'WIDGET_ORIGINS cannot be used: entry 2 does not begin with https:// or http://. Write it as in https://shop.example or https://*.shop.example. Mend it in .env or in the environment; .env.example explains it.',
    );
  });
});

describe('the folder of an index', () => {
  test('lies in .signpost and bears the name of the guide folder', () => {
    const indexDir = indexDirOf('trades/baking');
    expect(dirname(indexDir)).toBe(join(root, '.signpost'));
    expect(basename(indexDir)).toMatch(/^baking-[\da-f]{8}$/);
  });

  test('is another one for another guide folder, also for one of the same name', () => {
    const folders = ['guides', 'trades/guides', '/srv/guides'];
    expect(new Set(folders.map((folder) => indexDirOf(folder))).size).toBe(folders.length);
  });

  test('is the same however the guide folder is written', () => {
    const written = ['guides', './guides', 'guides/', 'trades/../guides', join(root, 'guides')];
    expect(new Set(written.map((folder) => indexDirOf(folder))).size).toBe(1);
  });
});

describe('the folder for what the server keeps', () => {
  const dataDirOf = (folder: string) => readConfig({ DATA_DIR: folder }, root).dataDir;

  test('lies apart from the index, which may be deleted', () => {
    expect(readConfig({}, root).dataDir).toBe(join(root, 'data'));
    expect(indexDirOf('data')).not.toBe(readConfig({}, root).dataDir);
  });

  test('can be any other', () => {
    expect(dataDirOf('kept')).toBe(join(root, 'kept'));
    expect(dataDirOf('/var/lib/signpost')).toBe(resolve('/var/lib/signpost'));
  });
});

describe('where the server stands and how it ends', () => {
  test.each(['/chat', '/a/b-c_d.e~f'])('BASE_PATH="%s" is taken', (path) => {
    expect(readConfig({ BASE_PATH: path }, root)).toEqual(readConfig({}, root));
  });

  test.each(['chat', '/chat/', '/', '//chat', '/ch at', '/chat;x', 'https://x.example/chat'])(
    'BASE_PATH="%s" is refused with the form that it wants',
    (path) => {
      const { code, message } = refusalOf({ BASE_PATH: path });
      expect(code).toBe('bad-config');
      expect(message).toContain('BASE_PATH cannot be used: a path begins with a slash');
    },
  );

  test('answers get ten seconds to end, or as many as GRACE_SECONDS says', () => {
    expect(readConfig({}, root).graceSeconds).toBe(10);
    expect(readConfig({ GRACE_SECONDS: '2.5' }, root).graceSeconds).toBe(2.5);
    expect(refusalOf({ GRACE_SECONDS: 'soon' }).code).toBe('bad-config');
  });

  test('there are metrics where a token is set', () => {
    expect(readConfig({}, root).metricsToken).toBeUndefined();
    expect(readConfig({ METRICS_TOKEN: 'open sesame' }, root).metricsToken).toBe('open sesame');
  });

  test('a server that is moved with its guides finds their index', () => {
    const elsewhere = resolve('/opt/elsewhere');
    const nameIn = (folder: string) => basename(indexDirOf('content/guides', folder));
    expect(nameIn(root)).toBe(nameIn(elsewhere));
    expect(indexDirOf('/guides')).not.toBe(indexDirOf('guides'));
  });
});
