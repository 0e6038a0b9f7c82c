import type { Translated } from '../../../lib/strings/say.ts';
import type { page as english } from '../en/page.ts';

export const page: Translated<typeof english> = {
  missing:
    'Esa conversación no está en este navegador: se borró o está en otro. Aquí puedes empezar una nueva.',
  sections: 'Secciones con estas palabras',
  sectionsFound: {
    one: '{count} sección encontrada; flecha abajo lleva a ella',
    other: '{count} secciones encontradas; flecha abajo lleva a ellas',
  },
};
