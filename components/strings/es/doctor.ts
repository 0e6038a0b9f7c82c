import type { DoctorStrings } from '../en/doctor.ts';

const addToPolicy =
  'Haz que tu sitio envíe esta línea en lugar de la política que tiene. Añade lo que el widget necesita y conserva el resto.';

export const doctor: DoctorStrings = {
  severities: { stops: 'Detiene el widget', hinders: 'Limita el widget', fine: 'Bien' },
  examined: '{address} con el Signpost de {signpost}',
  examinedHeaders: 'Las cabeceras indicadas con el Signpost de {signpost}',
  sameLine: 'La misma línea de arriba.',
  verdicts: {
    stops: 'El widget todavía no funciona en este sitio. Arregla primero lo que lo detiene.',
    hinders: 'Nada detiene el widget en este sitio, pero mira lo que lo limita.',
    fine: 'Nada se interpone en el camino del widget.',
  },
  findings: {
    'origin-allowed': { problem: 'Signpost permite que {site} incruste el chat.' },
    'origin-not-allowed': {
      problem: 'El Signpost de {signpost} no permite que {site} incruste el chat.',
      mend: 'Cambia esta línea en el .env de Signpost y vuelve a iniciarlo. Si ya nombra el sitio, un proxy delante de Signpost cambia sus cabeceras.',
    },
    'signpost-local': {
      problem: 'A {signpost} solo se llega desde su propio ordenador, y este sitio es público.',
      mend: 'Pon Signpost donde los lectores puedan llegar y usa esa dirección en la etiqueta script.',
    },
    'mixed-content': {
      problem:
        'El sitio se sirve por https y {signpost} no. Ahí los navegadores no cargan ningún script por http.',
      mend: 'Sirve Signpost por https y usa esa dirección.',
    },
    'script-allowed': { problem: 'La política del sitio deja ejecutar el script del widget.' },
    'script-blocked': {
      problem: 'La política del sitio bloquea el script: «{directive}» no nombra {signpost}.',
      mend: addToPolicy,
    },
    'script-needs-nonce': {
      problem:
        "La política del sitio bloquea el script: con 'strict-dynamic' solo se ejecuta si su etiqueta lleva el nonce de la política.",
      mend: 'Escribe así la etiqueta, con los atributos data que tenga. El nonce es el de esta respuesta: haz que tu servidor ponga el nuevo cada vez, como en sus demás scripts.',
    },
    'script-needs-loader': {
      problem:
        "La política del sitio bloquea la etiqueta script: con 'strict-dynamic' solo se ejecutan los scripts que carga otro de confianza. «{directive}»",
      mend: 'Quita la etiqueta y añade esta línea a un script en el que la política confíe. Si lo incluye por su hash, el hash también cambia.',
    },
    'script-reported': {
      problem:
        'Una política que solo informa bloquearía el script: «{directive}». Hoy no bloquea nada.',
      mend: 'Arréglala antes de ponerla en vigor.',
    },
    'frame-allowed': { problem: 'La política del sitio deja mostrar el marco del chat.' },
    'frame-blocked': {
      problem:
        'La política del sitio bloquea el marco del chat: «{directive}» no nombra {signpost}.',
      mend: addToPolicy,
    },
    'frame-reported': {
      problem:
        'Una política que solo informa bloquearía el marco del chat: «{directive}». Hoy no bloquea nada.',
      mend: 'Arréglala antes de ponerla en vigor.',
    },
    'tools-allowed': {
      problem:
        'La política del sitio deja que las herramientas para asistentes pregunten a Signpost.',
    },
    'tools-blocked': {
      problem:
        'La política del sitio no deja preguntar a las herramientas para asistentes (agent-tools): «{directive}» no nombra {signpost}. El chat sí funciona.',
      mend: addToPolicy,
    },
    'tools-reported': {
      problem:
        'Una política que solo informa no dejaría preguntar a las herramientas para asistentes: «{directive}». Hoy no bloquea nada.',
      mend: 'Arréglala antes de ponerla en vigor.',
    },
    'sandbox-scripts': {
      problem: 'La política del sitio encierra la página en un sandbox sin scripts.',
      mend: 'Haz que tu sitio envíe esta línea en su lugar. Deja ejecutar todos los scripts de la página que la política permite.',
    },
    'sandbox-forms': {
      problem:
        'La política del sitio encierra la página en un sandbox sin formularios. Se puede preguntar, pero no cambiar una pregunta ni comentar una respuesta.',
      mend: 'Haz que tu sitio envíe esta línea en su lugar.',
    },
    'sandbox-nameless': {
      problem:
        'La política del sitio encierra la página en un sandbox sin origen, y Signpost solo deja que muestren el chat las páginas que lo tienen.',
      mend: 'Haz que tu sitio envíe esta línea en su lugar.',
    },
    'sandbox-storage': {
      problem:
        'La política del sitio encierra la página en un sandbox sin origen. La conversación se pierde al salir de la página.',
      mend: 'Si quieres que la conversación se conserve, haz que tu sitio envíe esta línea en su lugar.',
    },
    'sandbox-popups': {
      problem:
        'La política del sitio encierra la página en un sandbox sin pestañas nuevas. Una cita no puede abrir la guía en otra pestaña.',
      mend: 'Haz que tu sitio envíe esta línea en su lugar, o elige que las citas se abran en el panel.',
    },
    'trusted-types': { problem: 'La política exige Trusted Types. El widget funciona con ellos.' },
    isolated: {
      problem:
        'La página exige que sus marcos estén aislados ({value}). Signpost envía las cabeceras necesarias.',
    },
    clipboard: {
      problem:
        'La Permissions-Policy del sitio no deja usar el portapapeles en los marcos: {entry}. Las respuestas se copian entonces de un modo más antiguo, que un navegador puede rechazar.',
      mend: 'Haz que tu sitio envíe esta línea en su lugar.',
    },
    'no-script': {
      problem:
        'La página no tiene ninguna etiqueta script del widget. Si la pone después un script, un gestor de etiquetas o un aviso de cookies, todo está bien.',
      mend: 'Si no, pon esto antes del final de body:',
    },
    'two-scripts': {
      problem:
        'La página carga el widget dos veces: {first} y {second}. Aparece un solo botón; lo demás sobra.',
      mend: 'Deja una sola etiqueta, con los atributos data que tenga:',
    },
    'module-script': {
      problem:
        'La etiqueta de {script} dice type="module". Así el widget no puede saber de dónde viene.',
      mend: 'Escribe la etiqueta sin eso y conserva sus atributos data:',
    },
    'script-waits': {
      problem: 'La página espera a {script} antes de seguir.',
      mend: 'Añade async a la etiqueta y conserva sus atributos data:',
    },
    'script-elsewhere': {
      problem: 'La página carga su widget desde {found}, no desde {signpost}.',
      mend: 'Si el widget debe venir de ahí, cambia la etiqueta. Conserva sus atributos data.',
    },
    'page-redirected': { problem: '{from} lleva a {to}; se ha examinado esa página.' },
    'page-status': {
      problem:
        '{address} responde con el estado {status}. Lo que se encuentra aquí es de esa página de error.',
      mend: 'Comprueba la dirección. Una página tras un inicio de sesión se puede examinar por sus cabeceras: npm run doctor -- --headers archivo',
    },
    'no-host': {
      problem: 'No hay ningún servidor con el nombre de {address}.',
      mend: 'Comprueba cómo está escrita la dirección.',
    },
    refused: {
      problem: 'Nadie responde en {address}.',
      mend: 'Inicia el servidor, o comprueba el nombre y el puerto.',
    },
    'bad-certificate': {
      problem: 'El certificado de {address} no es de confianza, o ahí no se habla https.',
      mend: 'Renueva el certificado, con toda su cadena y para este nombre. Los navegadores también lo rechazan.',
    },
    'timed-out': {
      problem: '{address} no ha respondido a tiempo.',
      mend: 'Inténtalo de nuevo; si sigue igual, mira el servidor.',
    },
    unreachable: {
      problem: 'La conexión con {address} ha fallado.',
      mend: 'Inténtalo de nuevo; si sigue igual, mira el servidor.',
    },
    'signpost-moved': {
      problem:
        '{signpost} lleva a {to}. Una política que nombra el primero no deja entrar al segundo.',
      mend: 'Usa la dirección a la que lleva:',
    },
    'widget-served': { problem: '{address} se sirve como script.' },
    'widget-missing': {
      problem: '{address} responde con el estado {status}, no con el script del widget.',
      mend: 'Comprueba que esta es la dirección de Signpost y que su proxy deja pasar todas las rutas; a partir del estado 500, mira su registro.',
    },
    'widget-not-script': {
      problem:
        '{address} responde con el tipo {type}, no con JavaScript. Un navegador no lo ejecuta.',
      mend: 'Comprueba que esta es la dirección de Signpost, y no una página de un proxy o de otro sitio.',
    },
    'embed-missing': {
      problem: '{address} responde con el estado {status} y el tipo {type}, no con el chat.',
      mend: 'Comprueba que el proxy delante de Signpost deja pasar todas las rutas.',
    },
    'frame-options': {
      problem:
        'El chat no se puede mostrar en un marco: {signpost}/embed llega con X-Frame-Options: {value}.',
      mend: 'Signpost no envía esa cabecera. Quítala del proxy que tiene delante.',
    },
    'proxy-frame-ancestors': {
      problem:
        '{signpost}/embed llega con una segunda política que no deja que {site} lo muestre: «{directive}».',
      mend: 'Signpost envía una sola política. Quita la otra del proxy que tiene delante.',
    },
    'embed-not-isolated': {
      problem: 'La página solo acepta contenido aislado, y {address} llega sin «{line}».',
      mend: 'Signpost envía esta cabecera. Haz que el proxy que tiene delante la deje pasar:',
    },
    'answer-refused': {
      problem: '{address} responde a una pregunta con el estado {status}.',
      mend: 'Mira el registro de Signpost y el del proxy que tiene delante.',
    },
    'answer-limited': {
      problem: '{address} no acepta de momento más preguntas desde esta dirección.',
      mend: 'Inténtalo más tarde. Si los lectores comparten una dirección, sube el límite.',
    },
    'answer-not-stream': {
      problem: '{address} responde con el tipo {type}, no con un flujo.',
      mend: 'Comprueba que el proxy delante de Signpost pasa las respuestas tal como son.',
    },
    'answer-flows': { problem: 'Las respuestas llegan a medida que se escriben.' },
    'stream-compressed': {
      problem:
        'Las respuestas llegan comprimidas ({encoding}): un proxy las reúne antes y los lectores esperan más.',
      mend: 'Desactiva la compresión de text/event-stream en el proxy delante de Signpost.',
    },
    'stream-held': {
      problem:
        'Las respuestas llegan enteras y no a medida que se escriben: un proxy espera a que acaben. Esta tenía {bytes} bytes.',
      mend: 'Desactiva el almacenamiento intermedio de /api/chat en el proxy delante de Signpost.',
    },
    'stream-nginx': {
      problem:
        'Las respuestas llegan a medida que se escriben, a través de nginx. Si aparecieran de golpe, desactiva su almacenamiento intermedio.',
      mend: 'La línea para el location de Signpost:',
    },
  },
};
