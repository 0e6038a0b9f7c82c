// Every code of a notice, with values as they come, and its sentence in each language.
import type { Notice } from '../../lib/wire/codes.ts';

export type Case<Coded> = [coded: Coded, english: string, spanish: string];

const asks = 'show for every sentence where the guide says it. What would you like to know?';
const pregunta = 'muestro, para cada frase, dónde lo dice la guía. ¿Qué te gustaría saber?';
export const notices: Case<Notice>[] = [
  [
    { code: 'corrected', values: { read: ['wages', 'junior'], typed: ['wagse', 'junor'] } },
    'Read as “wages”, “junior”. Put “wagse”, “junor” in quotation marks to ask for it as typed.',
    'Se leyó «wages», «junior». Pon «wagse», «junor» entre comillas para preguntarlo tal como lo escribiste.',
  ],
  [
    { code: 'context', values: { subjects: ['staff level', 'wages'] } },
    'Still about “staff level”, “wages”.',
    'Seguimos con «staff level», «wages».',
  ],
  [
    { code: 'model-silent', values: {} },
    'The language model did not answer, so this answer is quoted from the guide.',
    'El modelo de lenguaje no respondió, así que esta respuesta se cita de la guía.',
  ],
  [
    { code: 'model-stopped', values: {} },
    'The language model did not finish its answer, so the rest is quoted from the guide.',
    'El modelo de lenguaje no terminó su respuesta, así que el resto se cita de la guía.',
  ],
  [
    { code: 'model-budget', values: {} },
    'The language model has written as much as it may today, so this answer is quoted from the guide.',
    'El modelo de lenguaje ya ha escrito hoy todo lo que puede, así que esta respuesta se cita de la guía.',
  ],
  [
    { code: 'model-unsupported', values: {} },
    'The guide does not support most of what the language model wrote, so the guide itself is quoted.',
    'La guía no respalda la mayor parte de lo que escribió el modelo de lenguaje, así que se cita la propia guía.',
  ],
  [
    { code: 'author-untold', values: {} },
    'The guide does not say who wrote it.',
    'La guía no dice quién la escribió.',
  ],
  [
    { code: 'contact', values: { contact: 'https://example.org/help' } },
    'Ask the people behind this guide: [example.org/help](<https://example.org/help>)',
    'Pregunta a quienes están detrás de esta guía: [example.org/help](<https://example.org/help>)',
  ],
  [
    { code: 'translated', values: {} },
    'Translated from the guide by the language model; quotes are in the original.',
    'Traducido de la guía por el modelo de lenguaje; las citas están en el idioma original.',
  ],
  [
    { code: 'not-covered', values: {} },
    'The guide does not answer this.',
    'La guía no responde a esto.',
  ],
  [
    { code: 'not-covered-words', values: { words: ['visa', 'Germany'] } },
    'The guide does not answer this: it says nothing about “visa” or “Germany”.',
    'La guía no responde a esto: no dice nada sobre «visa» o «Germany».',
  ],
  [
    { code: 'partial', values: {} },
    'The guide says nothing more about this.',
    'La guía no dice nada más sobre esto.',
  ],
  [
    { code: 'partial-words', values: { words: ['visa', 'C++', 'Go'] } },
    'The guide does not mention “visa”, “C++”, or “Go”.',
    'La guía no menciona «visa», «C++» o «Go».',
  ],
  [
    { code: 'other-guides', values: { titles: ['Bread'], count: 1 } },
    '“Bread” covers this too: ask it alone to read what it says.',
    '«Bread» también trata esto: pregúntale a ella sola para leer lo que dice.',
  ],
  [
    { code: 'other-guides', values: { titles: ['Bread', 'Cake'], count: 2 } },
    '“Bread” and “Cake” cover this too: ask one alone to read what it says.',
    '«Bread» y «Cake» también tratan esto: pregunta a una sola para leer lo que dice.',
  ],
  [
    { code: 'updated', values: { title: 'Bread', date: '2026-03-02' } },
    '“Bread” was last updated on March 2, 2026.',
    '«Bread» se actualizó por última vez el 2 de marzo de 2026.',
  ],
  [
    { code: 'contents', values: { title: 'Bread', sections: ['Ovens'], count: 1 } },
    '“Bread” has 1 section: “Ovens”.',
    '«Bread» tiene 1 sección: «Ovens».',
  ],
  [
    { code: 'contents', values: { title: 'Bread', sections: ['Ovens', 'Pay'], count: 2 } },
    '“Bread” has 2 sections. In it: “Ovens” and “Pay”.',
    '«Bread» tiene 2 secciones. Contiene: «Ovens» y «Pay».',
  ],
  [
    { code: 'nearest', values: {} },
    'Not said in these words, but nearest to them:',
    'No dicho con estas palabras, pero lo más cercano:',
  ],
  [
    { code: 'assistant', values: {} },
    'I am a program, not a person. I quote the guide, show where each sentence stands in it, and leave out what it does not support.',
    'Soy un programa, no una persona. Cito la guía, muestro dónde está cada frase y omito lo que la guía no respalda.',
  ],
  [
    { code: 'unread-guides', values: { titles: ['Pan'], count: 1 } },
    'Only English is understood so far: “Pan” is in another language, and may say more about this than was found.',
    'Por ahora solo se entiende el inglés: «Pan» está en otro idioma y quizá diga sobre esto más de lo que se encontró.',
  ],
  [
    { code: 'unread-guides', values: { titles: ['Pan', 'Brot'], count: 2 } },
    'Only English is understood so far: “Pan” and “Brot” are in other languages, and may say more about this than was found.',
    'Por ahora solo se entiende el inglés: «Pan» y «Brot» están en otros idiomas y quizá digan sobre esto más de lo que se encontró.',
  ],
  [
    { code: 'foreign', values: {} },
    'I can only read questions in English, for that is the language of the guide. Please ask again in English.',
    'Solo sé leer preguntas en inglés, porque ese es el idioma de la guía. Vuelve a preguntar en inglés, por favor.',
  ],
  [
    { code: 'thanks', values: {} },
    'You are welcome. Ask me anything else that the guide may answer.',
    'De nada. Pregúntame cualquier otra cosa que la guía pueda responder.',
  ],
  [
    { code: 'greeting', values: { title: 'Bread' } },
    `Hello! I answer questions from “Bread” and ${asks}`,
    `¡Hola! Respondo preguntas a partir de «Bread» y ${pregunta}`,
  ],
  [
    { code: 'greeting-guides', values: { count: 2 } },
    `Hello! I answer questions from 2 guides and ${asks}`,
    `¡Hola! Respondo preguntas a partir de 2 guías y ${pregunta}`,
  ],
  [
    { code: 'introduction', values: { title: 'Bread' } },
    `I answer questions from “Bread” and ${asks}`,
    `Respondo preguntas a partir de «Bread» y ${pregunta}`,
  ],
  [
    { code: 'introduction-guides', values: { count: 3 } },
    `I answer questions from 3 guides and ${asks}`,
    `Respondo preguntas a partir de 3 guías y ${pregunta}`,
  ],
];
