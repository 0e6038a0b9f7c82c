// GET /desk: how the last days went.
import { OverviewPage } from '../../components/desk/overview-page.tsx';
import { renderDesk } from '../../components/desk/render-desk.tsx';
import { readOverview } from '../../lib/desk/overview.ts';
import { deskPeriod } from '../../lib/desk/period.ts';
import { keptNow } from '../keeping.ts';
import { deskPage } from './desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('overview', async (visit) => {
  const { context, query } = visit;
  const overview = await readOverview(await keptNow(), deskPeriod(query.days, new Date()));
  return renderDesk(
    visit,
    context.wording.strings.pages.overview,
    OverviewPage({ overview, context }),
  );
});
