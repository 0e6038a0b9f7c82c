// Pages whose styles are hard on whatever is put into them: parts of a page each, and what is to be seen of
// the launcher there.
import type { pageWith } from './widget-page.ts';

export type HostilePage = NonNullable<Parameters<typeof pageWith>[1]> & {
  /** Distance of the launcher from the left and right edge of the window; one of them is undefined. */
  side: 'right' | 'left';
};

const words =
  '<main><h1>A site</h1><p>Words of it.</p><button type="button">Its own</button></main>';

function styled(css: string, rest: Partial<HostilePage> = {}): HostilePage {
  return { head: `<style>${css}</style>`, body: words, side: 'right', ...rest };
}

export const hostilePages: Record<string, HostilePage> = {
  'that unsets everything': styled('* { all: unset !important }'),
  'that shows nothing but what it names': styled(
    '* { display: none !important } html, body, main, h1, p, button { display: block !important }',
  ),
  'that hides every box, frame and button': styled(
    'div, section, article, iframe, button, span, i, slot, a, signpost-chat { display: none !important }',
  ),
  'with letters of 40 pixels': styled('html { font-size: 40px; line-height: 3; zoom: 1 }'),
  'that turns, fades and lets nothing be touched': styled(
    `html, body { visibility: hidden !important; pointer-events: none !important; user-select: none }
     body * { box-sizing: content-box !important; transform: rotate(9deg) scale(0.4) !important;
       opacity: 0.1 !important; filter: blur(4px) !important; position: absolute !important;
       width: 3px !important; height: 3px !important; clip-path: inset(50%) !important;
       contain: strict !important; content-visibility: hidden !important; margin: 99px !important;
       animation: none !important; transition: all 9s !important; inset: 0 auto auto 0 !important }`,
  ),
  'that moves every box to a layer of its own': styled(
    '* { transform: translateZ(0) } html, body { height: 100%; margin: 0 } h1 { margin: 0 }',
  ),
  'that reads right to left': {
    ...styled('html { direction: rtl; text-align: justify; letter-spacing: 1em }'),
    side: 'left',
  },
  'covered by a layer of the highest order': styled(
    '#cover { position: fixed; inset: 0; z-index: 2147483647; background: #fed }',
    { attributes: 'data-z-index="2147483647"', body: `${words}<div id="cover">Covered</div>` },
  ),
  'whose body does not scroll': styled(
    'html, body { overflow: hidden !important; height: 100%; position: relative; margin: 0 }',
    { body: `${words}<div style="height: 5000px; background: linear-gradient(red, blue)"></div>` },
  ),
  'that styles what it does not know': styled(
    `:not(:defined), signpost-chat { display: none !important; all: unset; font: italic 70px cursive !important;
       color: red !important; --c: red; --l: 0; --y: 900px; --top: 500px; cursor: none !important }`,
  ),
};
