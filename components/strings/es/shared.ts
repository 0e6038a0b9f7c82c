// Leer una conversación compartida.

import type { Translated } from '../../../lib/strings/say.ts';
import type { shared as english } from '../en/shared.ts';

export const shared: Translated<typeof english> = {
  sharedTitle: 'Conversación compartida',
  sharedReading: 'Abriendo la conversación…',
  sharedBanner: 'Conversación compartida, del {moment}; solo para leer.',
  sharedFrom: 'Del {moment}; solo para leer.',
  sharedCaution:
    'Las preguntas y respuestas vienen del enlace y este sitio no las ha comprobado. Solo se compararon las citas con la guía. Los enlaces que no llevan a la guía se muestran como texto.',
  sharedCautionUnchecked:
    'Las preguntas y respuestas vienen del enlace y este sitio no las ha comprobado. Los enlaces que no llevan a la guía se muestran como texto.',
  comparing: 'Comparando las citas con la guía…',
  notCompared:
    'No se pudieron comparar las citas con la guía; puede que algunas ya no valgan. Comprueba la conexión.',
  notComparedOffline:
    'No tienes conexión: no se pudieron comparar las citas con la guía; puede que algunas ya no valgan.',
  compareAgain: 'Comparar otra vez',
  guideUnchanged: '«{title}» no ha cambiado desde entonces.',
  guideUpdated: '«{title}» se ha actualizado desde entonces, el {day}.',
  guideUpdatedFrom:
    '«{title}» se ha actualizado desde entonces, el {day}; la versión era del {before}.',
  guideChanged: '«{title}» ha cambiado desde entonces.',
  guideGone: 'La guía «{title}» ya no está aquí.',
  quotesGone: {
    one: '{count} cita ya no está en la guía tal como se citó: va marcada abajo.',
    other: '{count} citas ya no están en la guía tal como se citaron: van marcadas abajo.',
  },
  quotesStand: {
    one: 'La cita está en la guía tal como se citó.',
    other: 'Las {count} citas están en la guía tal como se citaron.',
  },
  noQuotes: 'No cita nada, así que no había nada que comparar.',
  continue: 'Seguir en una conversación tuya',
  continuedTitle: 'Compartida: {title}',
  continueBlocked:
    'No se puede seguir en una conversación tuya: este navegador no deja que la página guarde nada.',
  continueFull:
    'No se puede seguir en una conversación tuya: el almacenamiento del navegador está lleno. Borrar otras conversaciones hace sitio.',
  askOwn: 'Haz tu propia pregunta',

  problemTitle: 'Este enlace no se puede abrir',
  problems: {
    empty:
      'Este enlace no lleva ninguna conversación. Pide el enlace otra vez, con todo lo que sigue a «#».',
    damaged:
      'El enlace está dañado o llegó cortado: algunos programas de correo cortan los enlaces largos. Pídelo otra vez, o pide la conversación como archivo Markdown.',
    newer:
      'El enlace se hizo con una versión de este sitio más nueva que la página abierta. Recarga la página y vuelve a intentarlo.',
    'too-large':
      'La conversación de este enlace es más grande de lo que abre esta página. Pídela como archivo Markdown.',
    unsupported:
      'Este navegador es demasiado antiguo para abrir el enlace. Ábrelo en uno más nuevo, o pide la conversación como archivo Markdown.',
    'not-loaded': 'La página no se cargó entera. Comprueba la conexión y vuelve a cargarla.',
  },
  needsScript:
    'La conversación va en el propio enlace, y solo JavaScript en tu navegador puede abrirla. Activa JavaScript para leerla.',
};
