import type { Translated } from '../../../lib/strings/say.ts';
import type { trial as english } from '../en/trial.ts';

export const trial: Translated<typeof english> = {
  product: 'Signpost',
  title: 'Trae una guía',
  lead: 'Elige lo que tengas. Mira qué se lee de ello, pregúntale y guárdalo cuando responda bien. Hasta entonces no se escribe nada, y nada sale de este equipo.',
  toChat: 'Hacer una pregunta',
  skip: 'Ir a los archivos',
  needsScript: 'Esta página necesita JavaScript. Sin él: npm run guide -- add ARCHIVO',
  facts:
    'Esta página solo existe en desarrollo. No pregunta a ningún modelo de lenguaje: las respuestas son las palabras de la guía. Las carpetas, los sitios web y los archivos mayores se leen con npm run guide -- add; docs/importing.md cuenta cómo se lee cada formato.',

  choose: 'Elegir archivos',
  drop: 'o suéltalos aquí',
  formats:
    'Markdown, HTML, Word (.docx), PDF, EPUB, ODT, texto sin formato o un ZIP de ellos; hasta {megabytes} MB.',
  reading: 'Leyendo {names} …',
  lost: 'El servidor no responde. ¿Sigue en marcha npm run dev?',

  readHeading: 'Lo que se leyó',
  readCount: { one: '{count} guía', other: '{count} guías' },
  failed: 'Sin leer',
  notes: 'Omitido',
  outcomes: {
    added: 'Guía nueva',
    updated: 'Actualiza una guía que ya está',
    unchanged: 'Igual que la guía que ya está',
  },
  becomes: '{source} pasa a ser {file}',
  sections: { one: '{count} sección', other: '{count} secciones' },
  statements: {
    one: '{count} afirmación',
    other: '{count} afirmaciones',
  },
  words: '{kept} de {words} palabras conservadas ({share} %)',
  lostWords: 'Palabras perdidas',
  setAside: 'Dejado fuera',
  setAsideWords: {
    one: '{what}: {count} palabra, «{begins}…»',
    other: '{what}: {count} palabras, «{begins}…»',
  },
  doubts: 'Por revisar',
  changes: {
    added: 'Secciones nuevas',
    changed: 'Secciones cambiadas',
    removed: 'Secciones quitadas',
  },
  beginning: '(el principio)',
  outline: 'Títulos',
  moreHeadings: {
    one: '… y {count} más',
    other: '… y {count} más',
  },
  show: 'Mostrar la página de «{title}»',
  page: 'Cómo se verá',
  pageTitle: 'La guía como página',

  ask: 'Pregúntale',
  question: 'Pregunta',
  askNote: 'Las respuestas salen de lo que se leyó, y de nada más.',
  askButton: 'Preguntar',
  asking: 'Buscando …',
  answered: 'Respuesta',
  nearest: 'Secciones más cercanas',

  save: {
    one: 'Guardar la guía',
    other: 'Guardar {count} guías',
  },
  nothingNew: 'Las guías que ya están dicen lo mismo: no hay nada que guardar.',
  saving: 'Guardando …',
  cancel: 'Descartar',
  saved: 'Guardado',
  savedNote: 'Están en tu carpeta de guías y responden desde la próxima pregunta:',
  toGuides: 'Todas las guías',
  another: 'Traer otra',
};
