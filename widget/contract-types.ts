// What the widget is held against, as types alone, which cost a reader nothing: the list of options, and what
// widget.d.ts says of events.
import type { FrameEventName } from '../lib/wire/widget-messages.ts';
import type { longestOption, WidgetOptionName, WidgetOptions } from '../lib/wire/widget-options.ts';
import type { SignpostEvents } from './widget.d.ts';

type NamesOfKind<Kind extends string> = {
  [Name in WidgetOptionName]: WidgetOptions[Name]['kind'] extends Kind ? Name : never;
}[WidgetOptionName];

/** The options that become custom properties of the styles. */
export type LookName = NamesOfKind<'color' | 'font' | 'length' | 'offset' | 'integer'>;

/** The options that are read when the panel is there. */
type ChatOptionName = Exclude<WidgetOptionName, LookName | 'label' | 'icon'>;

/** The values of each as one text, parted by blanks; none where any text will do. */
export type ChatChoices = {
  [Name in ChatOptionName]: WidgetOptions[Name] extends { values: infer Values }
    ? Joined<Values>
    : '';
};

/** A chosen value of each, or a text. */
export type ChatOptions = {
  [Name in ChatOptionName]: WidgetOptions[Name] extends { values: readonly (infer Value)[] }
    ? Value
    : string;
};

/** Words in every language that the chat speaks; a page may be in another one. */
export type ByLanguage<Words> = Record<Exclude<ChatOptions['language'], ''>, Words> &
  Record<string, Words | undefined>;

/** How much of an option is read. */
export type Longest<Name extends keyof typeof longestOption> = (typeof longestOption)[Name];

/** What `typeof` says of the fields of the frame's events; the optional ones carry a reader's words. */
export type EventShapes = {
  [Name in FrameEventName]: {
    [Field in keyof SignpostEvents[Name]]-?: TypeName<SignpostEvents[Name][Field]>;
  };
};

type TypeName<Value> = undefined extends Value
  ? 'string or undefined'
  : Value extends number
    ? 'number'
    : 'string';

type Joined<Words> = Words extends readonly [infer Only extends string]
  ? Only
  : Words extends readonly [infer First extends string, ...infer Rest]
    ? `${First} ${Joined<Rest>}`
    : never;
