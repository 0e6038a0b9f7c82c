// Holds the directions in which imports point, for every folder: docs/architecture.md draws them. Folders of
// lib/ are the stages in the order in which data flows; a stage imports earlier ones, what all stages know
// (language, evidence, models) and the nouns. What stands around the stages sees their door alone.
import type { SourceFile } from './read-sources.ts';

/** Parts of lib that any other part of it may import. */
const nouns = [
  'types',
  'errors',
  'limits',
  'question-length',
  'frozen',
  'give-way',
  'remembered',
  'traced',
  'config',
  'index-dir',
  'own-file',
  'answering-thread',
  'keep-settings',
  'site-settings',
  ...['accent-shades', 'owner-settings', 'lasting-environment', 'process-wide'],
  ...['limit-settings', 'index-settings'],
  'wire',
];
/** What travels, and its bounds: the nouns are inferred from that, so it sees none of them. */
const belowNouns: Record<string, string[]> = { wire: ['limits'], limits: [] };
export const buildStages = ['load', 'chunk', 'index'];
export const requestStages = ['understand', 'retrieve', 'compose', 'verify', 'stream'];
const indexDoors = [
  'guide-index',
  'guide-alone',
  'lexical-index',
  ...['index-vectors', 'statement-cosines', 'vectors-elsewhere'],
  'index-file',
  'lists-missing',
  'guide-version',
  'wording-table',
  'wording-postings',
].map((name) => `lib/index/${name}.ts`);
/** What each part of lib may import beside itself and the nouns. */
export const openToParts: Record<string, string[]> = {
  ...Object.fromEntries([...nouns, 'doctor'].map((noun) => [noun, []])),
  strings: [],
  language: [],
  models: [],
  load: ['language'],
  chunk: ['language', 'load'],
  index: ['language', 'models', 'load', 'chunk'],
  evidence: ['language', ...indexDoors],
  ...Object.fromEntries(
    requestStages.map((stage, at) => [
      stage,
      ['language', 'models', 'evidence', ...indexDoors, ...requestStages.slice(0, at)],
    ]),
  ),
  // Writes what the build reads, and asks the door whether it helps.
  wordings: [
    ...['language', 'models', 'load', 'build-guides', 'signpost'],
    ...['lib/chunk/statement-opening.ts', 'lib/index/guide-index.ts', 'lib/index/replace-file.ts'],
  ],
  // What owners do with guides: checked as they are read, asked through the door.
  authoring: [
    'language',
    'models',
    'load',
    'chunk',
    'index',
    'wordings',
    'build-guides',
    'signpost',
  ],
  // Makes guides for the build to read, and reads them as it does.
  import: ['load', 'chunk'],
  // Makes of what is kept, and of the guides, what an owner looks at.
  desk: ['language', 'store', 'authoring', 'signpost', 'lib/index/lexical-index.ts'],
  // Reads as the import does and asks through the door, before anything is written.
  trial: ['import', 'load', 'build-guides', 'signpost'],
  // Stages before it say codes; the words are chosen here.
  stream: ['strings', ...requestStages],
};
/** Parts of lib around the stages; they see the door. */
export const aroundTheDoor = ['server', 'store', 'agents'];
export const door = ['signpost'];
/** Agents are answered in words, and in the wire formats of others. */
const openToAgents = ['strings', 'stream'];
/** Routes and pages call the door, and answer with what a server adds around it. */
const openToApp = [...nouns, ...door, 'strings', 'stream', 'trial', 'desk', ...aroundTheDoor];
/** Commands and the evaluation call the door; what builds the guides, for that comes before it. */
const openToCommands = [
  ...[
    ...nouns,
    ...door,
    ...aroundTheDoor,
    'build-guides',
    'wordings',
    'authoring',
    'import',
    'desk',
  ],
  'strings',
  ...[
    'load/guide-files',
    'load/guide-warning',
    'index/replace-file',
    'index/guide-index',
    'index/embed-index',
    ...['index/kept-files', 'index/prepared-note'],
  ].map((name) => `lib/${name}.ts`),
];
/** Who fits, judges or times what lies behind the door looks there, and there alone. */
export const behindTheDoor: Record<string, string[]> = {
  'eval/fit/claims.ts': ['index', 'language', 'verify'],
  'eval/fit/coverage.ts': ['index', 'models', 'understand', 'retrieve'],
  'eval/fit/ranking.ts': ['index', 'models', 'understand', 'retrieve'],
  'eval/judged-claims.ts': ['index'],
  'eval/kept-embedder.ts': ['index', 'models'],
  'eval/claims.ts': ['index', 'language', 'verify'],
  'eval/model-sentences.ts': ['evidence'],
  'eval/open-claims/check-claim.ts': ['index', 'evidence', 'compose', 'verify', 'stream'],
  'eval/open-claims/label-claim.ts': ['compose'],
  'scripts/bench-hold.ts': ['compose'],
  'scripts/bench/check-answers.ts': ['evidence', 'index', 'language', 'verify'],
  'scripts/bench/hold-services.ts': ['models'],
  'scripts/bench/made-up-guides.ts': ['index'],
  'scripts/bench/plain-bm25f.ts': ['language'],
  'scripts/bench/searches.ts': ['language', 'retrieve'],
  'scripts/patterns/read-constant.ts': ['language'],
};
/** The desk's views are rendered by the server alone, of what was made for them. */
const openToDeskViews = 'desk';
const openToBrowsers = ['types', 'limits', 'keep-settings', 'wire', 'strings'];
/** Words as data alone; what is read in the browser (charts) is built of the same lists. */
const listsOfWords = 'lib/language/lists/';
/** Folders of the screens, each above those that it may import. What lies beside them is below them all. */
export const layers: Record<string, string[]> = {
  browser: [
    ...['settings', 'markdown', 'charts', 'guide', 'citations', 'feedback', 'setup', 'trial'],
    ...['conversation', 'embed', 'history', 'share', 'agent-tools', 'answer-app', 'guide-page'],
    'desk-page',
  ],
  components: [
    ...['strings', 'hooks', 'elements', 'settings', 'citations', 'chart', 'feedback', 'answer'],
    ...['history', 'share', 'chat', 'document', 'guide', 'embed', 'answer-app', 'setup', 'trial'],
    'desk',
  ],
};

/** The part of lib that a path belongs to: `chunk` of lib/chunk/passages.ts, `types` of lib/types.ts. */
export function partOf(path: string): string | undefined {
  const [top, name] = path.split('/');
  return top === 'lib' ? name?.replace(/\.ts$/, '') : undefined;
}

/** What is wrong with a file's imports, one sentence each. */
export function violationsOf({ path, imports }: SourceFile): string[] {
  return imports
    .filter((imported) => !isAllowed(path, imported))
    .map((imported) => `${path} must not import ${imported}.`);
}

/** Which of the layers a file stands in; -1 beside them. */
function layerOf(path: string): number {
  const [top = '', folder = ''] = path.split('/');
  return layers[top]?.indexOf(folder) ?? -1;
}

/** Within one folder of the screens, whether an import leads to the same layer or to one below. */
function leadsDown(path: string, imported: string): boolean {
  const [top] = path.split('/');
  return imported.split('/')[0] !== top || layerOf(imported) <= layerOf(path);
}

const isIn = (folders: string) => new RegExp(`^(?:${folders})/`);
const framework = /^(?:next|react|react-dom)(?:\/|$)/;
/** They bring LangChain along, which no request needs. */
const forChainsOutside = ['lib/agents/langchain.ts', 'lib/agents/vector-store.ts'];
const langChain = /^(?:@langchain\/|langchain(?:\/|$))/;

function isAllowed(path: string, imported: string): boolean {
  if (isIn('tests').test(imported) || !leadsDown(path, imported)) return false;
  const [top = ''] = path.split('/');
  if (top === 'lib') return isAllowedInLib(path, imported);
  const part = partOf(imported);
  switch (top) {
    case 'widget':
      return /^(?:widget\/|lib\/wire\/widget-)/.test(imported);
    case 'doctor':
      if (part !== undefined) return part === 'wire';
      return (
        !isIn('app|browser|components|widget|scripts|eval').test(imported) &&
        !framework.test(imported)
      );
    case 'browser':
      if (imported.startsWith(listsOfWords)) return true;
      if (part !== undefined) return openToBrowsers.includes(part);
      return (
        !isIn('app|components|widget|scripts|eval').test(imported) && !framework.test(imported)
      );
    case 'components':
      if (part === openToDeskViews) return path.startsWith('components/desk/');
      if (part !== undefined) return openToBrowsers.includes(part);
      return !isIn('app|widget|scripts|eval').test(imported) && !/^next(?:\/|$)/.test(imported);
    case 'app':
      if (forChainsOutside.includes(imported)) return false;
      if (part !== undefined) return openToApp.includes(part);
      return !isIn('scripts|eval|widget').test(imported);
    case 'eval':
      if (part !== undefined) return isOpenToCommand(path, imported);
      return !isIn('app|browser|components|doctor|widget|scripts').test(imported);
    case 'instrumentation.ts':
      // Next's own way in, as its routes are.
      return part === undefined || openToApp.includes(part);
    default:
      if (part !== undefined && top === 'scripts') return isOpenToCommand(path, imported);
      return !isIn('app').test(imported);
  }
}

function isOpenToCommand(path: string, imported: string): boolean {
  const part = partOf(imported) ?? '';
  const open = [...openToCommands, ...(behindTheDoor[path] ?? [])];
  return open.includes(part) || open.includes(imported);
}

function isAllowedInLib(path: string, imported: string): boolean {
  const from = partOf(path) ?? '';
  const to = partOf(imported);
  if (to === undefined) return isAllowedOutside(path, imported);
  if (to === from) return true;
  if (belowNouns[from]) return belowNouns[from].includes(to);
  if (nouns.includes(to)) return true;
  if (from === 'agents' && openToAgents.includes(to)) return true;
  if (aroundTheDoor.includes(from)) return door.includes(to);
  const open = openToParts[from];
  // The door and the two composition files.
  if (open === undefined) return !aroundTheDoor.includes(to);
  return open.includes(to) || open.includes(imported);
}

// From lib to packages and to the other folders of the project.
function isAllowedOutside(path: string, imported: string): boolean {
  if (imported === '@langchain/textsplitters') return partOf(path) === 'chunk';
  if (langChain.test(imported)) return forChainsOutside.includes(path);
  return (
    !isIn('app|browser|components|doctor|widget|scripts|eval').test(imported) &&
    !framework.test(imported)
  );
}
