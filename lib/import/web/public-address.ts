// Which addresses everybody may reach.
import ipaddr from 'ipaddr.js';

/** Whether everybody may reach an address: of IPv6, also what an IPv4 address stands in. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || !holdsIPv4(parsed);
}

// The well-known and local prefixes of translators (RFC 6052, RFC 8215) and IPv4-compatible addresses.
function holdsIPv4(address: ipaddr.IPv6): boolean {
  const [first = 0, second = 0] = address.parts;
  const isTranslated = first === 0x64 && second === 0xff9b;
  return isTranslated || address.parts.slice(0, 6).every((part) => part === 0);
}
