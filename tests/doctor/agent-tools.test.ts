// What keeps the tools that the widget offers to an assistant from asking, with the line that mends it.
import { describe, expect, test } from 'vitest';
import type { FindingCode, Header, Site } from '../../doctor/finding.ts';
import { address, applyFix, codes, found, open, page, withPolicy } from './apply-fix.ts';
import { told } from './told.ts';

const offering = { page: page({ hasAgentTools: true }) };
const reporting: Header[] = [['Content-Security-Policy-Report-Only', "connect-src 'none'"]];

const mendable: [code: FindingCode, site: Site, fix: string][] = [
  [
    'tools-blocked',
    withPolicy("connect-src 'self'; img-src *", offering),
    "Content-Security-Policy: connect-src 'self' https://chat.example; img-src *",
  ],
  [
    'tools-blocked',
    withPolicy("default-src 'self' 'unsafe-inline'; script-src https:; frame-src https:", offering),
    "Content-Security-Policy: default-src 'self' 'unsafe-inline'; script-src https:; frame-src https:; connect-src 'self' https://chat.example",
  ],
  [
    'tools-reported',
    { address, headers: reporting, ...offering },
    'Content-Security-Policy-Report-Only: connect-src https://chat.example',
  ],
];

describe('a policy that does not name Signpost', () => {
  test.each(mendable)('%s: hinders, and the line mends it', (code, site, fix) => {
    const one = found(site, code);
    expect(one).toMatchObject({ severity: 'hinders', fix });
    expect(told(one)).not.toMatch(/[{}]/);
    expect(codes(...applyFix(site, open, fix))).not.toContain(code);
  });
});

const policy = "script-src https:; frame-src https:; connect-src 'self'";

test('a policy that names Signpost lets them ask, and so does one that does not speak of it', () => {
  const naming = `${policy} https://chat.example`;
  expect(codes(withPolicy(naming, offering))).toContain('tools-allowed');
  expect(codes(withPolicy('img-src *', offering))).toContain('tools-allowed');
});

test('nothing is said of them where the page offers none, or is not known', () => {
  const all = [codes(withPolicy(policy, { page: page() })), codes(withPolicy(policy))];
  expect(all.flat().filter((code) => code.startsWith('tools-'))).toEqual([]);
});
