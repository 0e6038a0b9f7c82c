// GET /desk/map?guide=&days=: the outline of a guide with what readers ask of each section.
import { MapPage } from '../../../components/desk/map-page.tsx';
import { renderDesk } from '../../../components/desk/render-desk.tsx';
import { readCoverageMap } from '../../../lib/desk/coverage-map.ts';
import { deskPeriod } from '../../../lib/desk/period.ts';
import { keptNow } from '../../keeping.ts';
import { signpost } from '../../signpost.ts';
import { deskPage } from '../desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('map', async (visit) => {
  const { context, query } = visit;
  const { guides } = await signpost().guides();
  const { own } = deskPeriod(query.days, new Date());
  const { guide: slug, page } = query;
  const map = await readCoverageMap(await keptNow(), own, guides, { slug, page });
  return renderDesk(visit, context.wording.strings.pages.map, MapPage({ map, context }));
});
