import type { Translated } from '../../../lib/strings/say.ts';
import type { notices as english } from '../en/notices.ts';

export const notices: Translated<typeof english> = {
  missing: 'Aquí no hay ninguna página',
  missingNote: 'Puede que la dirección sea antigua o tenga un error. Desde aquí puedes seguir:',
  toChat: 'Haz una pregunta',
  failed: 'No se ha podido mostrar esta página',
  failedNote:
    'Algo ha fallado en el servidor. Inténtalo de nuevo; si sigue igual, mira el registro del servidor.',
  tryAgain: 'Intentarlo de nuevo',
};
