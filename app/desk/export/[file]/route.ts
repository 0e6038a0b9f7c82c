// GET /desk/export/<kind>.json, GET /desk/export/<kind>.csv: all that is kept of a kind, row by row.
import { exportKept } from '../../../../lib/store/export-kept.ts';
import { keptKinds } from '../../../../lib/store/store.ts';
import { missingResponse } from '../../../guide/documents.ts';
import { keptNow } from '../../../keeping.ts';
import { deskPage, forOwnerAlone } from '../../desk-routes.ts';

export const dynamic = 'force-dynamic';

const contentTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

export const GET = deskPage('export', async (_visit, request) => {
  const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const kind = keptKinds.find((each) => name === `${each}.json` || name === `${each}.csv`);
  if (!kind) return missingResponse(request);
  const format = name.endsWith('.csv') ? 'csv' : 'json';
  const headers = new Headers({
    'Content-Type': contentTypes[format],
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  forOwnerAlone(headers);
  return new Response(bytesOf(exportKept(await keptNow(), kind, format)), { headers });
});

// Pulled by whoever saves the file, so that no more is read than is sent.
function bytesOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
