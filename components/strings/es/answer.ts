import { replies } from '../../../lib/strings/es/replies.ts';
import type { Translated } from '../../../lib/strings/say.ts';
import type { answer as english } from '../en/answer.ts';

export const answer: Translated<typeof english> = {
  stoppedNote: 'Detenida. Lo de arriba es todo lo que había llegado.',
  stoppedEarly: 'Detenida antes de que empezara la respuesta.',
  failedTitle: 'Esta vez no hay respuesta.',
  failedPartly: 'La respuesta se cortó aquí.',
  unreachable: 'No se pudo llegar al servidor. Comprueba la conexión y vuelve a intentarlo.',
  brokenOff: 'La conexión terminó antes de completar la respuesta. Vuelve a intentarlo.',
  refusedByServer:
    'El servidor respondió con el estado {status}. Vuelve a intentarlo en un momento.',
  refusals: {
    'bad-request': 'El servidor no aceptó esta pregunta. Formúlala de otra manera.',
    'too-large': 'La conversación es demasiado larga para seguir con ella. Empieza una nueva.',
    'unknown-guide':
      'La guía a la que preguntabas ya no está aquí. Empieza una conversación nueva.',
    internal: 'El servidor no pudo responder. Vuelve a intentarlo en un momento.',
    unfinished: replies.unfinished,
  },
  rateLimited: 'Demasiadas preguntas a la vez. Puedes volver a preguntar a las {time}.',
  rateLimitedForNow: 'Demasiadas preguntas a la vez. Espera un momento y vuelve a intentarlo.',
  tryAgain: 'Volver a intentarlo',
  askAgain: 'Preguntar otra vez',
  edit: 'Cambiar la pregunta',
  editLabel: 'Cambiar la pregunta',
  editSend: 'Preguntar esto',
  editCancel: 'Dejarla como estaba',
  versions: 'Versión {number} de {count}',
  earlierVersion: 'Versión anterior',
  laterVersion: 'Versión siguiente',
  copy: 'Copiar',

  fromSharedLink:
    'Esta respuesta y sus citas vinieron en un enlace compartido y este sitio no las ha comprobado.',
  partial: 'La guía responde a una parte.',
  notCovered: 'No está en la guía.',
  notCoveredNote: 'La guía no dice nada sobre esto.',
  nearest: 'Secciones más cercanas:',
  leftOut: {
    one: 'Se omitió {count} frase porque la guía no la respalda',
    other: 'Se omitieron {count} frases porque la guía no las respalda',
  },
  followUps: 'Sigue preguntando',
  modeExtractive: 'Citada de la guía',
  modeModel: 'Escrita por un modelo de lenguaje y comprobada con la guía',
  tableOf: 'Tabla: {heads}',
};
