// GET /desk/runs: whether the guides answer what their owner wants answered. POST: asks it now.
import { renderDesk, renderDeskNotice } from '../../../components/desk/render-desk.tsx';
import { RunsPage } from '../../../components/desk/runs-page.tsx';
import { readConfig } from '../../../lib/config.ts';
import { readQuestionsFile, readRuns, runQuestions } from '../../../lib/desk/regression-run.ts';
import { titlesOf } from '../../../lib/desk/section-titles.ts';
import { processWide } from '../../../lib/process-wide.ts';
import { inTurn } from '../../../lib/server/gate/gate.ts';
import { open } from '../../../lib/signpost.ts';
import { keptNow } from '../../keeping.ts';
import { publishedGuides } from '../../published.ts';
import { signpost } from '../../signpost.ts';
import { type DeskVisit, deskForm, deskPage, deskResponse, seeOther } from '../desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('runs', async (visit) => {
  const { context } = visit;
  const file = await readQuestionsFile(readConfig().guideDir);
  const runs = await readRuns(await keptNow());
  const { guides } = await signpost().guides();
  const page = RunsPage({ file, runs, titleOf: titlesOf(guides), context });
  return renderDesk(visit, context.wording.strings.pages.runs, page);
});

export const POST = deskForm(async (visit, _form, request) => {
  if (visit.kind !== 'owner') return seeOther(visit, 'sign-in', { wanted: 'runs' });
  const running = processWide('desk-run', () => ({ isUnderWay: false }));
  if (running.isUnderWay) return busyResponse(visit);
  running.isUnderWay = true;
  try {
    return await inTurn(request, 'own', async () => {
      await runNow();
      return seeOther(visit, 'runs');
    });
  } finally {
    running.isUnderWay = false;
  }
});

// Of the guides that readers are answered from; without a language model, so that the same question has the same answer
// at each run.
async function runNow(): Promise<void> {
  const config = readConfig();
  const file = await readQuestionsFile(config.guideDir);
  if (file.kind !== 'read') return;
  const asked = open({ ...config, model: undefined }, { versions: publishedGuides(config) });
  const run = await runQuestions(file.questions, asked, new Date());
  await (await keptNow()).keepRun(run);
}

async function busyResponse(visit: DeskVisit): Promise<Response> {
  const { busy, busyNote } = visit.context.wording.strings;
  return deskResponse(await renderDeskNotice({ ...visit, title: busy, note: busyNote }), {
    status: 503,
  });
}
