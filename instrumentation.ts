// Next calls this once when a server starts, before it serves.

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchRequests } = await import('./lib/server/before-next.ts');
  watchRequests();
}
