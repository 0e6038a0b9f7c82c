import type { Translated } from '../../../lib/strings/say.ts';
import type { share as english } from '../en/share.ts';

export const share: Translated<typeof english> = {
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
};
