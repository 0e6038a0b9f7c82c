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
      ]),
    );
    const model = modelOf({ ...environment, OPENAI_API_KEY: 'sk-1' });
    expect(model).toEqual(modelOf({ OPENAI_API_KEY: 'sk-1' }));
  });
});

describe('a variable that cannot be used is refused by name, with its value and where to look', () => {
  test.each([
    ['OPENAI_BASE_URL', 'localhost:11434/v1'],
    ['OPENAI_BASE_URL', 'ftp://models.example/v1'],
    ['OPENAI_BASE_URL', 'my own server'],
    ['SITE_URL', 'guide.example'],
    ['SITE_URL', 'ftp://guide.example'],
    ['SITE_URL', 'https://guide.example/signpost'],
    ['SITE_URL', 'https://guide.example/?from=here'],
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
    expect(message.startsWith(`${name}="${value}" cannot be used: `)).toBe(true);
    expect(message).toMatch(
      / Mend it in \.env or in the environment; \.env\.example explains it\.$/,
    );
    expect(message).not.toContain('sk-secret');
  });

  test.each([
    ['SITE_URL', 'https://me:secret@guide.example', '…@guide.example'],
    ['OPENAI_BASE_URL', 'https://me:secret@models.example/v1', '…@models.example/v1'],
    ['OPENAI_BASE_URL', 'htp//me:se@cret@models example', '…@models example'],
  ])('%s="%s", without the password in it', (name, value, shown) => {
    const { message } = refusalOf({ [name]: value });
    expect(message.startsWith(`${name}="${shown}" cannot be used: `)).toBe(true);
    expect(message).not.toMatch(/secret|se@|cret/);
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

  test('are refused with the entry that is wrong and how to write it', () => {
    expect(refusalOf({ WIDGET_ORIGINS: 'https://a.example b.example' }).message).toBe(
      'WIDGET_ORIGINS="https://a.example b.example" cannot be used: "b.example" does not begin with https:// or http://. Write it as in https://shop.example or https://*.shop.example. Mend it in .env or in the environment; .env.example explains it.',
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
