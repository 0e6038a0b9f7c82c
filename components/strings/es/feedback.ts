import type { Translated } from '../../../lib/strings/say.ts';
import type { feedback as english } from '../en/feedback.ts';

export const feedback: Translated<typeof english> = {
  rate: 'Valora esta respuesta',
  helpful: 'Esta respuesta me sirvió',
  notHelpful: 'Esta respuesta no me sirvió',
  sends: 'La valoración llega a este sitio con la pregunta y la respuesta.',
  why: '¿Qué falló?',
  empty: 'Marca una de estas opciones o escribe unas palabras, y envíalo.',
  reasons: {
    incorrect: 'Hay algo incorrecto',
    'wrong-source': 'Una fuente no dice eso',
    incomplete: 'Le falta algo',
    'off-topic': 'No responde a mi pregunta',
    outdated: 'Está desactualizada',
    'hard-to-follow': 'Cuesta entenderla',
    missed: 'La guía sí dice algo sobre esto',
    wanted: 'La guía debería decir algo sobre esto',
    other: 'Otra cosa',
  },
  note: 'Con tus palabras, si quieres',
  noteTooLong: {
    one: 'Sobra {count} carácter para una nota.',
    other: 'Sobran {count} caracteres para una nota.',
  },
  formSends:
    'Quienes llevan este sitio reciben la pregunta, la respuesta con sus fuentes, tu valoración y lo que digas aquí, y nada más sobre ti.',
  send: 'Enviar',
  sending: 'Enviando…',
  cancel: 'Cancelar',
  thanks: 'Gracias. Tu valoración se envió con la pregunta y la respuesta.',
  failures: {
    unreachable:
      'No se envió: no se pudo llegar al servidor. Comprueba la conexión y vuelve a intentarlo.',
    'not-stored': 'No se envió: el servidor no pudo guardarlo. Vuelve a intentarlo en un momento.',
    'rate-limited':
      'No se envió: llegó demasiado a la vez. Espera un momento y vuelve a intentarlo.',
    refused: 'No se envió: el servidor no lo aceptó. Vuelve a intentarlo en un momento.',
  },
};
