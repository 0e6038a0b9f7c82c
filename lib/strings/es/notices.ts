import type { ReplyStrings } from '../reply-strings.ts';

const oneGuide =
  'Respondo preguntas a partir de «{title}» y muestro, para cada frase, dónde lo dice la guía. ¿Qué te gustaría saber?';
const guides = {
  one: 'Respondo preguntas a partir de {count} guía y muestro, para cada frase, dónde lo dice la guía. ¿Qué te gustaría saber?',
  other:
    'Respondo preguntas a partir de {count} guías y muestro, para cada frase, dónde lo dice la guía. ¿Qué te gustaría saber?',
};

export const notices: ReplyStrings['notices'] = {
  corrected: 'Se leyó {read}. Pon {typed} entre comillas para preguntarlo tal como lo escribiste.',
  context: 'Seguimos con {subjects}.',
  'model-silent': 'El modelo de lenguaje no respondió, así que esta respuesta se cita de la guía.',
  'model-stopped':
    'El modelo de lenguaje no terminó su respuesta, así que el resto se cita de la guía.',
  'model-budget':
    'El modelo de lenguaje ya ha escrito hoy todo lo que puede, así que esta respuesta se cita de la guía.',
  'model-unsupported':
    'La guía no respalda la mayor parte de lo que escribió el modelo de lenguaje, así que se cita la propia guía.',
  'not-covered': 'La guía no responde a esto.',
  'not-covered-words': 'La guía no responde a esto: no dice nada sobre {words}.',
  'author-untold': 'La guía no dice quién la escribió.',
  nearest: 'No dicho con estas palabras, pero lo más cercano:',
  partial: 'La guía no dice nada más sobre esto.',
  'partial-words': 'La guía no menciona {words}.',
  'unread-guides': {
    one: 'Por ahora solo se entiende el inglés: {titles} está en otro idioma y quizá diga sobre esto más de lo que se encontró.',
    other:
      'Por ahora solo se entiende el inglés: {titles} están en otros idiomas y quizá digan sobre esto más de lo que se encontró.',
  },
  'other-guides': {
    one: '{titles} también trata esto: pregúntale a ella sola para leer lo que dice.',
    other: '{titles} también tratan esto: pregunta a una sola para leer lo que dice.',
  },
  updated: '«{title}» se actualizó por última vez el {date}.',
  contents: {
    one: '«{title}» tiene {count} sección: {sections}.',
    other: '«{title}» tiene {count} secciones. Contiene: {sections}.',
  },
  assistant:
    'Soy un programa, no una persona. Cito la guía, muestro dónde está cada frase y omito lo que la guía no respalda.',
  translated:
    'Traducido de la guía por el modelo de lenguaje; las citas están en el idioma original.',
  foreign:
    'Solo sé leer preguntas en inglés, porque ese es el idioma de la guía. Vuelve a preguntar en inglés, por favor.',
  contact: 'Pregunta a quienes están detrás de esta guía: {contact}',
  thanks: 'De nada. Pregúntame cualquier otra cosa que la guía pueda responder.',
  greeting: `¡Hola! ${oneGuide}`,
  'greeting-guides': { one: `¡Hola! ${guides.one}`, other: `¡Hola! ${guides.other}` },
  introduction: oneGuide,
  'introduction-guides': guides,
};

export const quotedWord = '«{word}»';
