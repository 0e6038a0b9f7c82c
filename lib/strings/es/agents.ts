import type { agents as english } from '../en/agents.ts';

export const agents: typeof english = {
  sources: 'Fuentes',
  nearest: 'Secciones más cercanas',
  nothingFound: 'No se ha encontrado nada. Prueba con otras palabras.',
};
