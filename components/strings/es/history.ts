import type { Translated } from '../../../lib/strings/say.ts';
import type { history as english } from '../en/history.ts';

export const history: Translated<typeof english> = {
  history: 'Historial',
  conversations: 'Conversaciones',
  close: 'Cerrar',
  search: 'Buscar conversaciones',
  found: {
    one: '{count} conversación encontrada',
    other: '{count} conversaciones encontradas',
  },
  foundNone:
    'Ninguna conversación contiene todas esas palabras, ni en una pregunta ni en una respuesta.',
  none: 'Aún no hay nada. Aquí verás tus conversaciones.',
  kept: 'Solo en este navegador.',
  previousDays: 'Los 7 días anteriores',
  questionCount: { one: '{count} pregunta', other: '{count} preguntas' },
  showMore: 'Mostrar más',
  rename: 'Cambiar el nombre de «{title}»',
  name: 'Nombre de la conversación',
  saveName: 'Guardar el nombre',
  delete: 'Borrar «{title}»',
  deleted: { one: 'Conversación borrada', other: '{count} conversaciones borradas' },
  undo: 'Deshacer',
  restored: { one: 'Conversación recuperada', other: '{count} conversaciones recuperadas' },
  deleteAll: 'Borrar todas',
  deleteAllTitle: {
    one: '¿Borrar tu única conversación?',
    other: '¿Borrar las {count} conversaciones?',
  },
  deleteAllNote: 'No se guardan en ningún otro sitio.',
  cancel: 'Cancelar',
};
