// The built app, once for all engines.
import type { TestProject } from 'vitest/node';
import { startApp } from '../../scripts/browser/start-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the app. */
    signpost: string;
  }
}

export default async function serveApp({ provide }: TestProject) {
  const app = await startApp({ EMBEDDINGS: 'off', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' });
  provide('signpost', app.origin);
  return app.stop;
}
