// El chat en la página de otro sitio.

import type { Translated } from '../../../lib/strings/say.ts';
import type { embed as english } from '../en/embed.ts';

export const embed: Translated<typeof english> = {
  close: 'Cerrar el chat',
};
