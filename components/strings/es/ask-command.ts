import type { askCommand as english } from '../en/ask-command.ts';

export const askCommand: typeof english = {
  sources: 'Fuentes',
  nearest: 'Secciones más cercanas',
  leftOut: 'Omitido, porque la guía no lo respalda',
};
