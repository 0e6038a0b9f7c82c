import type { Translated } from '../../../lib/strings/say.ts';
import type { setup as english } from '../en/setup.ts';

export const setup: Translated<typeof english> = {
  product: 'Signpost',
  title: 'Pon el chat en tu sitio',
  lead: 'Una sola etiqueta de script pone el chat en cualquier página tuya. Mientras nadie lo use, le cuesta a la página solo ese pequeño script: no deja cookies ni pide nada a terceros.',
  toChat: 'Hacer una pregunta',
  skip: 'Ir a las opciones',
  plain: 'Pega esto en tus páginas, en la cabecera o en cualquier punto del cuerpo:',
  needsScript:
    'Con JavaScript, esta página además prepara el código a tu gusto, lo muestra en marcha y revisa tu sitio.',
  facts:
    'Todas las opciones, la API de página, los eventos, los estilos y los pasos para WordPress, Docusaurus y React están en docs/embedding.md, junto al código fuente.',
  types: 'Tipos para TypeScript',

  snippet: 'Tu código',
  snippetNote: 'Nombra solo lo que se aparta de los valores por defecto.',
  copySnippet: 'Copiar el código',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se copió: el navegador no lo permite. Selecciona el texto a mano.',
  pinned: 'Fijar esta versión, con suma de comprobación',
  pinnedNote:
    'El navegador ejecuta entonces este mismo archivo o ninguno. Al actualizar Signpost cambia la dirección y la antigua queda un año: cambia el código al actualizar.',
  agentTools: 'Ofrecer la guía al asistente del navegador de quien lee',
  agentToolsNote:
    'Donde el navegador conoce WebMCP, su asistente puede preguntar y buscar en la guía desde tu página. En los demás navegadores no se carga nada de ello.',
  policy: 'Si tu sitio tiene una Content-Security-Policy',
  policyNote: 'Añade estos orígenes a las directivas que ya tiene, o añade las directivas:',
  site: 'Dirección de tu sitio',
  siteNote:
    'Para ver si este Signpost deja que tu sitio muestre el chat. No se envía a ninguna parte.',
  sitePlaceholder: 'https://www.example.com',
  siteWrong: 'No es la dirección de un sitio. Escríbela como https://www.example.com.',
  siteAllowed: '{site} puede mostrar el chat.',
  siteOpen:
    'Cualquier sitio puede mostrar el chat, también {site}. Para reservarlo a tu sitio, pon esto donde se ejecuta Signpost:',
  siteMissing: 'Signpost todavía no deja que {site} muestre el chat. Pon esto donde se ejecuta:',

  options: 'Opciones',
  placement: 'Dónde está el chat',
  placements: { launcher: 'Detrás de un botón', inline: 'En la página' },
  inlineNote: 'Es tan ancho como el elemento en que lo pone el código.',
  form: 'Cómo se escribe el código',
  forms: { script: 'Etiqueta de script', tag: 'Elemento HTML', react: 'Componente de React' },

  content: 'Guía e idioma',
  guide: 'Guía',
  allGuides: 'Todas las guías',
  guideNote: 'Una de {count}, por su título o dirección. Sin ninguna, el chat pregunta a todas.',
  guideUnknown: 'Ninguna guía tiene esta dirección. Elige una de la lista.',
  language: 'Idioma de los textos',
  languageAuto: 'El de la página',
  questions: 'Preguntas para empezar',
  questionsNote: 'Una por línea. Si no hay ninguna, las de la guía.',
  citations: 'Adónde lleva una cita',
  citationChoices: {
    auto: 'A tu propia página de la guía; si no la hay, a la de Signpost',
    guide: 'A la página de la guía en Signpost',
    panel: 'Se abre en el panel',
  },
  ownPage: 'La guía nombra tu propia página: {address}',
  noOwnPage:
    'Ninguna guía nombra una página tuya (canonicalUrl), así que las citas llevan a la de Signpost.',

  looks: 'Aspecto',
  theme: 'Tema',
  themes: {
    auto: 'El del sistema de quien lee',
    host: 'El de la página que lo rodea',
    light: 'Claro',
    dark: 'Oscuro',
  },
  color: 'Color',
  colors: { pine: 'Pino', ocean: 'Océano', slate: 'Pizarra', plum: 'Ciruela', brick: 'Ladrillo' },
  ownColor: 'Color propio',
  pickColor: 'Elegir un color',
  colorText: 'Color en CSS',
  font: 'Tipo de letra',
  fontNote: 'Un font-family de CSS que tengan los dispositivos de quienes te leen.',
  radius: 'Redondeo del panel',
  forExample: 'p. ej., {example}',

  launcher: 'Botón',
  corner: 'Esquina',
  corners: {
    auto: 'Abajo, donde acaban las líneas',
    'bottom-right': 'Abajo a la derecha',
    'bottom-left': 'Abajo a la izquierda',
    'top-right': 'Arriba a la derecha',
    'top-left': 'Arriba a la izquierda',
  },
  offset: 'Distancia a la esquina',
  offsetNote: 'Una longitud, o la del lado y la de arriba o abajo.',
  zIndex: 'Orden de apilado',
  zIndexNote:
    'Un z-index de CSS: el mayor queda encima. Sin él, el chat queda encima de casi todo.',
  ownButton: 'Sin lanzador: el chat lo abre un botón mío',
  ownButtonNote:
    'El botón llama a window.Signpost.open(). En la vista previa, el chat se abre entonces con el botón de arriba.',
  label: 'Texto del botón',
  labelNote: 'Sin texto muestra solo el icono.',
  icon: 'Icono',
  icons: { sign: 'Señal', chat: 'Bocadillo', none: 'Ninguno' },
  ownIcon: 'Imagen propia',
  iconAddress: 'Dirección de la imagen',
  iconNote: 'La vista previa solo muestra imágenes de este Signpost y direcciones data:.',

  panel: 'Panel',
  chat: 'Chat',
  heading: 'Título',
  headingNote: 'Si no pones ninguno, el de la guía.',
  width: 'Ancho',
  height: 'Alto',

  eventsText: 'Los eventos llevan lo que se pregunta y se responde',
  eventsNote:
    'Si no, llevan solo identificadores, estados y cuentas. Si lo activas, díselo a quienes te leen.',

  problems: {
    length: 'No es una longitud de CSS. Escríbela como 24rem, 360px o 12px.',
    offset: 'No son una o dos longitudes de CSS. Escríbelas como 20px, o 20px 80px.',
    color: 'No es un color de CSS. Escríbelo como #7a3e9d, teal o rgb(122 62 157).',
    font: 'No es un font-family de CSS. Escríbelo como Georgia, serif.',
    integer: 'No es un número entero. Escríbelo como en 900.',
    icon: 'No es la dirección de una imagen. Empiézala por https://, / o data:image/.',
    noIconNoLabel: 'Sin icono, el botón necesita un texto.',
  },
  leftOut: 'Queda fuera del código hasta que lo corrijas.',

  preview: 'Vista previa',
  previewTitle: 'Una página con el chat',
  previewFailed:
    'La vista previa no pudo cargar /widget.js. ¿Está construido Signpost? Ejecuta "npm run build".',
  previewWidth: 'Ancho de la vista previa',
  widths: { wide: 'Ancha', phone: 'Móvil' },
  siteLooks: 'El sitio de la vista previa',
  siteThemes: { light: 'Sitio claro', dark: 'Sitio oscuro' },
  rightToLeft: 'De derecha a izquierda',
  togglePanel: 'Abrir o cerrar el chat',

  doctor: '¿Algo lo impide?',
  doctorNote:
    'Pega lo que tu sitio envía con una página y lee qué impediría el chat y cómo arreglarlo. Lo revisa tu navegador y no se envía nada a ninguna parte.',
  doctorCommand:
    'Esto revisa más: pide la página misma y prueba si las respuestas llegan poco a poco.',
  headers: 'Cabeceras de la respuesta y etiquetas meta',
  headersNote:
    'De la pestaña Red de las herramientas de desarrollo del navegador, o de curl -I. Después pueden ir las etiquetas meta y script de la página.',
  check: 'Revisar',
  headersMissing: 'Aquí no hay ninguna cabecera. Pega líneas como «Content-Security-Policy: …».',
  line: 'Línea',

  sample: {
    site: 'Larkspur',
    menu: 'Páginas',
    links: ['Trabajo', 'Diario', 'Contacto'],
    title: 'Cómo contratamos',
    paragraphs: [
      'Somos once personas que ponen en orden las cuentas de museos pequeños. Cada primavera llegan una o dos más, casi siempre de otro oficio.',
      'Leemos cada carta dos veces y contestamos a todas. La primera charla va de lo que has hecho; la segunda, de lo que hacemos.',
      'Aquí nadie programa en una pizarra. Te damos una tarea pequeña, una tarde libre y nuestras notas sobre cómo la habríamos resuelto.',
    ],
    footer: 'Larkspur, una empresa inventada',
  },
};
