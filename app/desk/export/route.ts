// GET /desk/export: everything that is kept, as files.
import { ExportPage } from '../../../components/desk/export-page.tsx';
import { renderDesk } from '../../../components/desk/render-desk.tsx';
import { deskPage } from '../desk-routes.ts';

export const dynamic = 'force-dynamic';

export const GET = deskPage('export', async (visit) => {
  const { context } = visit;
  return renderDesk(visit, context.wording.strings.pages.export, ExportPage({ context }));
});
