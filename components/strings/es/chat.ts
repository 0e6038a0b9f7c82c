import type { Translated } from '../../../lib/strings/say.ts';
import type { chat as english } from '../en/chat.ts';

export const chat: Translated<typeof english> = {
  product: 'Signpost',
  askTitle: 'Pregunta: {title}',
  severalGuides: { one: 'Pregunta a {count} guía', other: 'Pregunta a {count} guías' },
  severalGuidesAbout:
    'Las respuestas salen de las guías de abajo y de ningún otro sitio. Cada frase señala el lugar donde se dice.',
  oneGuidePromise:
    'Las respuestas salen solo de esta guía. Cada frase señala el lugar donde se dice.',
  unreadGuides: {
    one: 'Por ahora solo se entiende el inglés. {titles} está en otro idioma y solo responde a preguntas hechas con sus propias palabras.',
    other:
      'Por ahora solo se entiende el inglés. {titles} están en otros idiomas y solo responden a preguntas hechas con sus propias palabras.',
  },
  quotedTitle: '«{title}»',
  skip: 'Ir al campo de la pregunta',
  readGuide: 'Leer la guía',
  updated: 'Actualizada el {day}',
  startersHeading: 'Sigue una señal o haz tu propia pregunta',
  topicsHeading: 'De qué trata la guía',
  guidesHeading: 'Las guías',
  allGuides: 'Las {count} guías',
  newConversation: 'Conversación nueva',
  transcript: 'Conversación',
  question: 'Pregunta:',
  composerLabel: 'Tu pregunta',
  composerPlaceholder: 'Haz una pregunta',
  composerNextPlaceholder: 'Otra pregunta',
  send: 'Preguntar',
  queue: 'Preguntar después',
  stop: 'Detener',
  keysHint: 'Intro pregunta, Mayús + Intro empieza otra línea',
  stopHint: 'Esc detiene la respuesta; lo que envíes ahora espera su turno',
  tooLong: {
    one: 'Sobra {count} carácter para una pregunta.',
    other: 'Sobran {count} caracteres para una pregunta.',
  },
  queued: 'Esperan su turno',
  askQueued: 'Preguntar ahora',
  dropQueued: 'No preguntar «{question}»',
  aboutDraft: '¿Qué dice la guía sobre «{words}»?',
  toNewest: 'Ir a lo más reciente',

  answering: 'Respondiendo…',
  searching: 'Buscando en la guía…',
  answerReadyPlain: 'Respuesta lista, sin fuentes',
  answerReady: {
    one: 'Respuesta lista, {count} fuente',
    other: 'Respuesta lista, {count} fuentes',
  },
  answerStopped: 'Respuesta detenida',

  offline: 'No hay conexión. Puedes seguir leyendo y volver a preguntar cuando vuelva.',
  loadFailed: 'No se pudo cargar. Comprueba la conexión y vuelve a intentarlo.',
  storageBlocked:
    'Este navegador no deja que la página guarde nada: la conversación se pierde al salir.',
  storageFull:
    'El almacenamiento del navegador está lleno: esta conversación se pierde al salir. Borrar otras hace sitio.',
  needsScript: 'Para preguntar hace falta JavaScript. La guía se puede leer sin él:',
};
