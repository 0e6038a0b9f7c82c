import type { charts as english } from '../en/charts.ts';
import type { Translated } from '../say.ts';

export const charts: Translated<typeof english> = {
  showTable: 'Ver como tabla',
  row: 'Fila',
  source: 'Fuente',
};
