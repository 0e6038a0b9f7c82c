// How a part of the widget looks in the end.
import type { Page } from '@playwright/test';
import { launcher } from './widget-page.ts';

export const style = (page: Page, property: string, part = launcher) =>
  part(page).evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
