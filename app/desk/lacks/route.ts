// GET /desk/lacks?guide=&days=: what readers ask and the guides do not answer.
import { LacksPage } from '../../../components/desk/lacks-page.tsx';
import { renderDesk } from '../../../components/desk/render-desk.tsx';
import { readConfig } from '../../../lib/config.ts';
import { readLacks } from '../../../lib/desk/lacks.ts';
import { deskPeriod } from '../../../lib/desk/period.ts';
import { keptNow } from '../../keeping.ts';
import { signpost } from '../../signpost.ts';
import { deskPage } from '../desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('lacks', async (visit) => {
  const { context, query } = visit;
  const { guide, days } = query;
  const index = await signpost().guides();
  const { own } = deskPeriod(days, new Date());
  const lacks = await readLacks(await keptNow(), own, index, guide);
  const isOff = readConfig().keep.questions === 'off';
  const page = LacksPage({ lacks, guides: index.guides, guide, isOff, context });
  return renderDesk(visit, context.wording.strings.pages.lacks, page);
});
