// Sentences with places to fill: `{name}` stands for a value, and a sentence that counts has a form for
// each plural of its language.

type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
export type Message = string | Plural;

/** The words of one language in another, which may have other plurals: `few` and `many` beside `one`. */
export type Translated<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : keyof Words[Key] extends Intl.LDMLPluralRule
      ? Plural
      : Translated<Words[Key]>;
};

export type Values = Record<string, string | number>;

/**
 * A message with its values filled in; a number is written as the language writes it. `values.count`
 * chooses the plural form.
 */
export function say(message: Message, language: string, values: Values = {}): string {
  return formOf(message, language, values).replace(/\{(\w+)\}/g, (place, name) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? sayNumber(value, language) : value;
  });
}

// A browser takes long over its first number format, and short numbers look the same in all of our languages.
function sayNumber(value: number, language: string): string {
  const isShort = Number.isInteger(value) && value >= 0 && value < 1000;
  return isShort ? String(value) : new Intl.NumberFormat(language).format(value);
}

function formOf(message: Message, language: string, values: Values): string {
  if (typeof message === 'string') return message;
  const form = new Intl.PluralRules(language).select(Number(values.count));
  return message[form] ?? message.other;
}
