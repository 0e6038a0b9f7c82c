// Next calls this once in a process that serves, before the first request. Spans of OpenTelemetry need nothing
// here: docs/deploying.md tells how an exporter is loaded.

export async function register(): Promise<void> {
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build';
  if (process.env.NEXT_RUNTIME !== 'nodejs' || isBuild) return;
  const { watchRequests } = await import('./lib/server/before-next.ts');
  const { readConfig } = await import('./lib/config.ts');
  const { keepEnvironment } = await import('./lib/lasting-environment.ts');
  const { startServing } = await import('./lib/server/life/start-serving.ts');
  // In development a route is another one after each edit, and on Vercel the platform holds the connections. Imported
  // here and not in a function of its own: what stands behind the return above is not built for the Edge.
  const isDirect = process.env.NODE_ENV === 'production' && !process.env.VERCEL;
  watchRequests(isDirect ? (await import('./app/direct-routes.ts')).directRoutes : {});
  const { keepTheLast, keepWhileServing } = await import('./app/keeping.ts');
  // In development Next reads .env anew after an edit.
  if (process.env.NODE_ENV === 'production') keepEnvironment();
  const { graceSeconds } = readConfig();
  const handlesSignals = process.env.NEXT_MANUAL_SIG_HANDLE === 'true';
  startServing({ graceSeconds, handlesSignals, beforeEnd: keepTheLast });
  keepWhileServing();
  (await import('./app/published.ts')).followWhileServing();
  const { whenReady } = await import('./lib/server/life/readiness.ts');
  whenReady(async () => (await import('./app/guide/drawn-guide.ts')).drawLongGuides());
}
