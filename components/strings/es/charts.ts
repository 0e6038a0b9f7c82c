import type { Translated } from '../../../lib/strings/say.ts';
import type { charts as english } from '../en/charts.ts';

export const charts: Translated<typeof english> = {
  showTable: 'Ver como tabla',
  row: 'Fila',
  source: 'Fuente',
};
