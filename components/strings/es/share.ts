import type { share as english } from '../en/share.ts';

export const share: typeof english = {
  share: 'Compartir',
  title: 'Compartir y exportar',

  copied: 'Copiado',
  copyFailed: 'No se copió: el navegador no lo permite',

  conversationLink: 'Copiar un enlace a esta conversación',
  conversationLinkNote:
    'Toda la conversación va en el propio enlace y no se sube a ningún sitio. Quien tenga el enlace puede leerla.',
  linkPreparing: 'Preparando el enlace…',
  linkLong:
    'El enlace tiene {count} caracteres, y algunos programas cortan los enlaces así de largos. El archivo Markdown es más seguro.',
  linkUnsupported:
    'Este navegador no puede meter una conversación en un enlace. Descárgala en Markdown.',
  linkTooMuch: 'Esta conversación es demasiado larga para un enlace. Descárgala en Markdown.',
  linkFailed: 'No se pudo preparar el enlace. Descarga la conversación en Markdown.',
  linkNothing: 'Todavía no hay ninguna respuesta que llevar en un enlace.',
  questionLink: 'Copiar un enlace a la última pregunta',
  questionLinkNote: 'Abre el chat y la pregunta de nuevo.',
  send: 'Enviar con otra aplicación',
  sendFailed: 'No se envió: el dispositivo no aceptó el enlace.',
  download: 'Descargar en Markdown',
  downloadNote:
    'Un archivo de texto con las preguntas, las respuestas y los enlaces a las fuentes.',
  print: 'Imprimir o guardar como PDF',

  untitled: 'Conversación',
  exportedFrom: '{day}. Respuestas de {guides}.',
  exportedFromAll: '{day}.',
  nearest: 'Secciones más cercanas: {links}',

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
