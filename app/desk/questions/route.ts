// GET /desk/questions?guide=&section=&outcome=&days=: the words of questions as they are kept.
import { QuestionsPage } from '../../../components/desk/questions-page.tsx';
import { renderDesk } from '../../../components/desk/render-desk.tsx';
import { readConfig } from '../../../lib/config.ts';
import { readQuestions } from '../../../lib/desk/kept-questions.ts';
import { deskPeriod } from '../../../lib/desk/period.ts';
import { titlesOf } from '../../../lib/desk/section-titles.ts';
import { keptNow } from '../../keeping.ts';
import { signpost } from '../../signpost.ts';
import { deskPage } from '../desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('questions', async (visit) => {
  const { context } = visit;
  const { guide, section, outcome, page, days } = visit.query;
  const { guides } = await signpost().guides();
  const { own } = deskPeriod(days, new Date());
  const query = { guide, section, outcome };
  const questions = await readQuestions(await keptNow(), own, { ...query, page });
  const titleOf = titlesOf(guides);
  const keep = readConfig().keep.questions;
  const shown = QuestionsPage({ questions, guides, query, titleOf, keep, context });
  return renderDesk(visit, context.wording.strings.pages.questions, shown);
});
