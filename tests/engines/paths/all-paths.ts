// The main paths of a reader, group by group.
import type { Paths } from '../in-engine.ts';
import { asking } from './asking.ts';
import { fitting, systems } from './fitting.ts';
import { choices, conversations } from './kept.ts';
import { sources } from './sources.ts';
import { widget } from './widget.ts';

export const allPaths: Paths[] = [
  asking,
  sources,
  conversations,
  choices,
  fitting,
  systems,
  widget,
];
