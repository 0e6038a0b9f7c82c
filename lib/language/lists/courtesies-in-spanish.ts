// What readers of the Spanish screens say to a guide in English that asks nothing of it. Written without accents, as it
// is compared.

export const spanishGreetings = [
  'hola',
  'buenas',
  'buenos dias',
  'buen dia',
  'buenas tardes',
  'buenas noches',
  'saludos',
];

export const spanishWellBeing = ['que tal', 'que tal estas', 'como estas', 'como esta usted'];

export const spanishThanks = ['gracias', 'muchas gracias', 'mil gracias', 'muchisimas gracias'];

export const spanishFarewells = ['adios', 'hasta luego', 'hasta pronto', 'chao', 'nos vemos'];

export const spanishNods = ['si', 'vale', 'de acuerdo', 'perfecto', 'genial'];

/** Questions about the assistant. */
export const aboutAssistantInSpanish = [
  'que puedes hacer',
  'que puede hacer',
  'que haces',
  'quien eres',
  'que eres',
  'que es esto',
  'que sabes',
  'que puedo preguntar',
  'que puedo preguntarte',
  'como funciona',
  'como funciona esto',
  'ayuda',
  'ayudame',
];
