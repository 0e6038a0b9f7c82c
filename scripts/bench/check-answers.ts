// Answers of a model to check: the claims about the open guides, ten sentences an answer, each with statements of its
// guide around those that it cites.
import { citedStatements } from '../../eval/open-claims/cited-statements.ts';
import type { OpenClaim } from '../../eval/open-claims/claim-lines.ts';

/** What of a checkout checks an answer. */
export type CheckedBuild = {
  answerCheck: Pick<typeof import('../../lib/verify/answer-check.ts'), 'AnswerCheck'>;
  labels: Pick<typeof import('../../lib/evidence/labels.ts'), 'labelStatements'>;
  dictionary: Pick<typeof import('../../lib/language/dictionary.ts'), 'loadDictionary'>;
  terms: Pick<typeof import('../../lib/language/terms.ts'), 'stemOf'>;
  folders: Pick<typeof import('../../eval/index-folder.ts'), 'indexFolder'>;
  alone: Pick<typeof import('../../lib/index/guide-alone.ts'), 'guideAlone'>;
};

type Index = Awaited<ReturnType<CheckedBuild['folders']['indexFolder']>>;
type Labelled = ReturnType<CheckedBuild['labels']['labelStatements']>;

const sentencesOfAnswer = 10;
const statementsOfAnswer = 30;

/** Opens a checkout. */
export async function openBuild(folder: string): Promise<CheckedBuild> {
  const open = (path: string) => import(`${folder}/${path}`);
  return {
    answerCheck: await open('lib/verify/answer-check.ts'),
    labels: await open('lib/evidence/labels.ts'),
    dictionary: await open('lib/language/dictionary.ts'),
    terms: await open('lib/language/terms.ts'),
    folders: await open('eval/index-folder.ts'),
    alone: await open('lib/index/guide-alone.ts'),
  };
}

/** The claims of each answer: sentences about one guide, true ones and false ones. */
export function answersOf(claims: OpenClaim[]): OpenClaim[][] {
  const sentences = claims.filter(({ said }) => !/[\n|]/.test(said));
  return [...Map.groupBy(sentences, ({ guide }) => guide).values()].flatMap((own) =>
    Array.from({ length: Math.floor(own.length / sentencesOfAnswer) }, (_, at) =>
      own.slice(at * sentencesOfAnswer, (at + 1) * sentencesOfAnswer),
    ),
  );
}

/** Checks one answer; nothing of what was read of its sentences before is known. */
type CheckAnswer = () => Promise<number>;

/** For each answer what checks it, with its statements indexed and its sentences labelled; gives how many are shown. */
export async function readyToCheck(
  answers: OpenClaim[][],
  guides: string,
  build: CheckedBuild,
): Promise<CheckAnswer[]> {
  const whole = await build.folders.indexFolder(guides);
  const { isWord } = await build.dictionary.loadDictionary();
  const ready: CheckAnswer[] = [];
  for (const claims of answers) {
    const index = await build.alone.guideAlone(whole, claims[0]?.guide ?? '');
    const { labelled, sentences } = label(claims, index, build);
    const words = {
      isEnglish: isWord,
      isGuideName: (word: string) => index.lexical.names.has(word),
      isGuideWord: (word: string) => index.lexical.postings.has(build.terms.stemOf(word)),
    };
    ready.push(async () => {
      const check = new build.answerCheck.AnswerCheck(labelled, index);
      for (const text of sentences) {
        const taken = check.take({ kind: 'sentence', author: 'model', text }, words);
        for await (const _ of taken);
      }
      return check.result().citations.length;
    });
  }
  return ready;
}

function label(claims: OpenClaim[], index: Index, { labels }: CheckedBuild) {
  const evidence = {
    passages: index.passages.map((passage) => ({ passage, score: 1 })),
  } as Parameters<CheckedBuild['labels']['labelStatements']>[0];
  const all = labels.labelStatements(evidence, index);
  const cited = claims.map(({ cites, guide }) =>
    cites.flatMap((quote) => citedStatements(quote, guide, index)),
  );
  const needed = all.filter(({ statement }) => cited.flat().includes(statement));
  const others = all.filter((entry) => !needed.includes(entry));
  const taken = new Set([...needed, ...others.slice(0, statementsOfAnswer - needed.length)]);
  const labelled: Labelled = all.filter((entry) => taken.has(entry));
  const sentences = claims.map(({ said }, at) => {
    const own = labelled.filter(({ statement }) => cited[at]?.includes(statement));
    const marks = own.map((entry) => ` [${entry.label}]`).join('');
    return `${said.replaceAll(/(?<!\s)\s*\[\d+\]/g, '')}${marks} `;
  });
  return { labelled, sentences };
}
