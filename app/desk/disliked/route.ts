// GET /desk/disliked?reason=&guide=&days=: answers that readers disliked.
import { DislikedPage } from '../../../components/desk/disliked-page.tsx';
import { renderDesk } from '../../../components/desk/render-desk.tsx';
import { readDisliked } from '../../../lib/desk/disliked.ts';
import { deskPeriod } from '../../../lib/desk/period.ts';
import { keptNow } from '../../keeping.ts';
import { signpost } from '../../signpost.ts';
import { deskPage } from '../desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('disliked', async (visit) => {
  const { context, query } = visit;
  const { guide, reason, page, days } = query;
  const { guides } = await signpost().guides();
  const { own } = deskPeriod(days, new Date());
  const disliked = await readDisliked(await keptNow(), own, guides, { guide, reason, page });
  const shown = DislikedPage({ disliked, guides, query: { guide, reason }, context });
  return renderDesk(visit, context.wording.strings.pages.disliked, shown);
});
