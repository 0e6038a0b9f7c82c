import type { Translated } from '../../../lib/strings/say.ts';
import type { picker as english } from '../en/picker.ts';

export const picker: Translated<typeof english> = {
  title: 'Guías',
  find: 'Buscar una guía',
  all: { one: 'Preguntar a {count} guía', other: 'Preguntar a las {count} guías' },
  more: {
    one: '{count} guía más: escribe una palabra de su nombre',
    other: '{count} guías más: escribe una palabra de su nombre',
  },
  none: 'Ninguna guía se llama así.',
};
