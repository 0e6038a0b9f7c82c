// A document of our own as HTML.
import type { ReactElement } from 'react';

// Loaded when first needed, because Next refuses a static import of it where there is no page of its own.
export async function renderDocument(document: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
