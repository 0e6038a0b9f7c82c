import type { charts as english } from '../en/charts.ts';

export const charts: typeof english = {
  showTable: 'Ver como tabla',
  row: 'Fila',
  source: 'Fuente',
};
