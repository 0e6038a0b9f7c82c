import type { Translated } from '../../../lib/strings/say.ts';
import type { citations as english } from '../en/citations.ts';

export const citations: Translated<typeof english> = {
  sources: 'Fuentes',
  source: 'Fuente {number}: {title}',
  goneSource: 'Fuente {number}: {title}, ya no está en la guía',
  goneNote: 'La guía ya no dice esto.',
  openInGuide: 'Abrir en la guía',
  newTab: '(se abre en otra pestaña)',
  closePreview: 'Cerrar la vista previa',
  wholeQuote: 'Ver todo',
  wholeQuoteOf: 'Ver todo: fuente {number}, {title}',
  lessOfQuote: 'Ver menos',
  lessOfQuoteOf: 'Ver menos: fuente {number}, {title}',
  panel: 'Fuente',
  frame: 'La guía, en «{title}»',
  loading: 'Abriendo la guía…',
  openAsPage: 'Abrir como página, en otra pestaña',
  closePanel: 'Cerrar la fuente',
};
