// GET /api/metrics: what the server counts, for Prometheus. It is there where METRICS_TOKEN is set, for those who
// send that.
import { readConfig } from '../../../lib/config.ts';
import { SignpostError } from '../../../lib/errors.ts';
import { isBearer } from '../../../lib/server/http/bearer.ts';
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { metrics } from '../../../lib/server/metrics/metrics.ts';
import { metricsOfAll } from '../../../lib/server/workers/worker-link.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const { metricsToken } = readConfig();
    if (metricsToken === undefined) {
      throw new SignpostError('not-found', 'Metrics are off here: METRICS_TOKEN turns them on.');
    }
    if (!isBearer(request, metricsToken)) {
      throw new SignpostError(
        'unauthorized',
        'Send the header "Authorization: Bearer <METRICS_TOKEN>".',
      );
    }
    const { registry } = metrics();
    return new Response(await metricsOfAll(() => registry.metrics()), {
      headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
    });
  } catch (error) {
    const response = errorResponse(error);
    if (response.status === 401) response.headers.set('WWW-Authenticate', 'Bearer');
    return response;
  }
}
