// How questions open in Spanish, German, French, Italian, Portuguese and Dutch: a question word, then a verb or
// auxiliary. Together they open no English question.

/** Question words. */
export const foreignQuestionWords =
  'qué|que|cómo|como|cuándo|cuando|dónde|donde|cuál|cual|quién|quien|cuánto|cuanto|por qué|was|wie|wer|wo|wann|warum|welche|welcher|welches|wieviel|quoi|quel|quelle|comment|combien|où|pourquoi|qui|cosa|che cosa|come|chi|quando|dove|perché|quanto|o que|qual|quem|onde|por que|wat|hoe|waar|wanneer|waarom'.split(
    '|',
  );

/** Verbs and auxiliaries that stand behind them. */
export const foreignVerbs =
  'es|son|está|están|puedo|puede|hay|debo|tengo|hago|gana|cuesta|ist|sind|kann|muss|darf|soll|gibt|hat|habe|macht|kostet|viel|est|sont|puis|peut|dois|faut|faire|fait|c’est|sono|è|posso|può|devo|si|é|são|pode|kan|moet|zijn|heb|kost'.split(
    '|',
  );
