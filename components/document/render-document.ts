// A document of our own as HTML.
import type { ReactElement, ReactNode } from 'react';

/** What makes HTML of elements; loaded when first needed, because Next refuses a static import where there is no page of its own. */
export async function loadRenderer(): Promise<(element: ReactNode) => string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup;
}

export async function renderDocument(document: ReactElement): Promise<string> {
  const render = await loadRenderer();
  return `<!doctype html>${render(document)}`;
}
