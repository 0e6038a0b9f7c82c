// Sites that the widget cannot work on, each with the line that mends it.
import { describe, expect, test } from 'vitest';
import type { FindingCode, Header, Severity, Signpost, Site } from '../../doctor/finding.ts';
import {
  address,
  applyFix,
  codes,
  found,
  open,
  origin,
  page,
  script,
  withPolicy,
} from './apply-fix.ts';
import { told } from './told.ts';

const only = (...widgetOrigins: string[]): Signpost => ({ origin, widgetOrigins });
const headers = (...list: Header[]): Site => ({ address, headers: list });

/** What is wrong, with whom, how grave it is, and the line that mends it. */
const mendable: [
  code: FindingCode,
  severity: Severity,
  site: Site,
  signpost: Signpost,
  fix: string,
][] = [
  [
    'origin-not-allowed',
    'stops',
    headers(),
    only('https://*.other.example'),
    'WIDGET_ORIGINS=https://*.other.example, https://shop.example',
  ],
  ['origin-not-allowed', 'stops', headers(), only(), 'WIDGET_ORIGINS=https://shop.example'],
  [
    'script-blocked',
    'stops',
    withPolicy("script-src 'self'; frame-src *"),
    open,
    "Content-Security-Policy: script-src 'self' https://chat.example; frame-src *",
  ],
  [
    'script-blocked',
    'stops',
    withPolicy("script-src *; script-src-elem 'none'"),
    open,
    'Content-Security-Policy: script-src *; script-src-elem https://chat.example',
  ],
  [
    'script-blocked',
    'stops',
    withPolicy("default-src 'self' 'nonce-a'; frame-src https:"),
    open,
    "Content-Security-Policy: default-src 'self' 'nonce-a'; frame-src https:; script-src 'self' 'nonce-a' https://chat.example",
  ],
  [
    'script-blocked',
    'stops',
    { address, headers: [], page: page({ metaPolicies: ["script-src 'self'"] }) },
    open,
    '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' https://chat.example">',
  ],
  [
    'script-needs-nonce',
    'stops',
    withPolicy("script-src 'nonce-r4nd0m' 'strict-dynamic' https:", { page: page() }),
    open,
    '<script src="https://chat.example/widget.js" async nonce="r4nd0m"></script>',
  ],
  [
    'frame-blocked',
    'stops',
    withPolicy("frame-src 'none'"),
    open,
    'Content-Security-Policy: frame-src https://chat.example',
  ],
  [
    'frame-blocked',
    'stops',
    withPolicy('child-src blob:'),
    open,
    'Content-Security-Policy: child-src blob: https://chat.example',
  ],
  [
    'frame-blocked',
    'stops',
    withPolicy("default-src 'self' 'unsafe-inline'; script-src https:"),
    open,
    "Content-Security-Policy: default-src 'self' 'unsafe-inline'; script-src https:; frame-src 'self' https://chat.example",
  ],
  [
    'frame-blocked',
    'stops',
    withPolicy("frame-src *, default-src 'none'; script-src *"),
    open,
    "Content-Security-Policy: frame-src *, default-src 'none'; script-src *; frame-src https://chat.example",
  ],
  [
    'script-reported',
    'hinders',
    headers(['content-security-policy-report-only', "script-src 'self'; report-uri /csp"]),
    open,
    "Content-Security-Policy-Report-Only: script-src 'self' https://chat.example; report-uri /csp",
  ],
  [
    'frame-reported',
    'hinders',
    headers(['Content-Security-Policy-Report-Only', "frame-src 'self'"]),
    open,
    "Content-Security-Policy-Report-Only: frame-src 'self' https://chat.example",
  ],
  [
    'sandbox-scripts',
    'stops',
    withPolicy('sandbox allow-forms allow-popups allow-same-origin'),
    open,
    'Content-Security-Policy: sandbox allow-forms allow-popups allow-same-origin allow-scripts',
  ],
  [
    'sandbox-forms',
    'hinders',
    withPolicy('sandbox allow-scripts allow-popups allow-same-origin'),
    open,
    'Content-Security-Policy: sandbox allow-scripts allow-popups allow-same-origin allow-forms',
  ],
  [
    'sandbox-nameless',
    'stops',
    withPolicy('sandbox allow-scripts allow-popups allow-forms'),
    only('https://shop.example'),
    'Content-Security-Policy: sandbox allow-scripts allow-popups allow-forms allow-same-origin',
  ],
  [
    'sandbox-storage',
    'hinders',
    withPolicy('sandbox allow-scripts allow-popups allow-forms'),
    open,
    'Content-Security-Policy: sandbox allow-scripts allow-popups allow-forms allow-same-origin',
  ],
  [
    'sandbox-popups',
    'hinders',
    withPolicy('sandbox Allow-Scripts allow-same-origin allow-forms'),
    open,
    'Content-Security-Policy: sandbox Allow-Scripts allow-same-origin allow-forms allow-popups',
  ],
  [
    'clipboard',
    'hinders',
    headers([
      'Permissions-Policy',
      'camera=(), clipboard-write=(), geolocation=(self "https://a.example")',
    ]),
    open,
    'Permissions-Policy: camera=(), geolocation=(self "https://a.example"), clipboard-write=(self "https://chat.example")',
  ],
  [
    'clipboard',
    'hinders',
    headers(['permissions-policy', 'clipboard-write=("https://chat.example")']),
    open,
    'Permissions-Policy: clipboard-write=(self "https://chat.example")',
  ],
  [
    'mixed-content',
    'stops',
    {
      address,
      headers: [],
      page: page({ scripts: [{ ...script, src: 'http://chat.example/widget.js' }] }),
    },
    { origin: 'http://chat.example', widgetOrigins: undefined },
    '<script src="https://chat.example/widget.js" async></script>',
  ],
  [
    'no-script',
    'hinders',
    { address, headers: [], page: page({ scripts: [], tags: 1 }) },
    open,
    '<script src="https://chat.example/widget.js" async></script>',
  ],
  [
    'no-script',
    'hinders',
    withPolicy("script-src 'nonce-n' 'strict-dynamic'", { page: page({ scripts: [] }) }),
    open,
    '<script src="https://chat.example/widget.js" async nonce="n"></script>',
  ],
  [
    'two-scripts',
    'hinders',
    {
      address,
      headers: [],
      page: page({
        scripts: [script, { ...script, src: `${origin}/assets/widget-0a1b2c3d4e.js` }],
      }),
    },
    open,
    '<script src="https://chat.example/widget.js" async></script>',
  ],
  [
    'module-script',
    'stops',
    { address, headers: [], page: page({ scripts: [{ ...script, module: true, nonce: 'n' }] }) },
    open,
    '<script src="https://chat.example/widget.js" async nonce="n"></script>',
  ],
  [
    'script-waits',
    'hinders',
    { address, headers: [], page: page({ scripts: [{ ...script, async: false }] }) },
    open,
    '<script src="https://chat.example/widget.js" async></script>',
  ],
  [
    'script-elsewhere',
    'hinders',
    {
      address,
      headers: [],
      page: page({ scripts: [{ ...script, src: 'https://old.example/widget.js' }] }),
    },
    open,
    '<script src="https://chat.example/widget.js" async></script>',
  ],
];

describe('is found, with the line that mends it', () => {
  test.each(mendable)('%s (%s)', (code, severity, site, signpost, fix) => {
    const one = found(site, code, signpost);
    expect(one).toMatchObject({ severity, fix });
    expect(told(one)).not.toMatch(/[{}]/);
  });
});

describe('is not found any more once the line is followed', () => {
  test.each(mendable)('%s', (code, _severity, site, signpost, fix) => {
    const [mendedSite, mendedSignpost] = applyFix(site, signpost, fix);
    expect(codes(mendedSite, mendedSignpost)).not.toContain(code);
  });
});
