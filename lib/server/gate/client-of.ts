// Who asks, as far as counting needs it: an address, of which no more is kept than a count.
import { BlockList, isIP } from 'node:net';
import { isFirstHand, peerOf } from './peer-address.ts';

/** Bits of an IPv6 address that one customer of a provider is given (RFC 6177): within them, all are one. */
const customerGroups = 4;
const unknown = 'unknown';

/**
 * The reader's address, an IPv6 one as its /64. X-Forwarded-For is read from its end, where the nearest proxy
 * wrote, for as long as the address that says so is that of a trusted proxy: what stands before is anybody's word.
 * @param trusted Addresses and ranges, as `trustedProxies` of the configuration.
 */
export function clientOf(headers: Headers, trusted: string[]): string {
  const proxies = listOf(trusted);
  const told = (headers.get('x-forwarded-for') ?? '').split(',');
  let client = addressIn(peerOf(headers) ?? '');
  while (client !== undefined && holds(proxies, client)) {
    const before = addressIn(told.pop() ?? '');
    if (before === undefined) break;
    client = before;
  }
  return client === undefined ? unknown : networkOf(client);
}

/** Whether a program on the server's own machine asks, and no proxy there for somebody else. */
export function isOwnMachine(headers: Headers): boolean {
  const peer = addressIn(peerOf(headers) ?? '');
  return peer !== undefined && isFirstHand(headers) && holds(listOf(loopback), peer);
}

const loopback = ['127.0.0.0/8', '::1'];

/** Those of loopback and of the configuration, which tests change. */
const mostLists = 2;
const lists = new Map<string, BlockList>();

function listOf(ranges: string[]): BlockList {
  const key = ranges.join(' ');
  const known = lists.get(key);
  if (known) return known;
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  if (lists.size >= mostLists) lists.clear();
  lists.set(key, list);
  return list;
}

function holds(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

// Some proxies write a port too: 192.0.2.1:80, [2001:db8::1]:80. An IPv4 address may come in the clothes of IPv6.
function addressIn(written: string): string | undefined {
  const bare = written.trim().replace(/^::ffff:(?=\d{1,3}\.)/i, '');
  const [, inBrackets, beforePort] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(bare) ?? [];
  const address = (inBrackets ?? beforePort ?? bare).split('%')[0] ?? '';
  return isIP(address) === 0 ? undefined : address;
}

function networkOf(address: string): string {
  if (isIP(address) === 4) return address;
  // A URL writes each address in one way: in hexadecimal, the longest run of zeros as "::".
  const host = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = host.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...head];
  if (tail) groups.push(...Array(8 - head.length - tail.length).fill('0'), ...tail);
  return `${groups.slice(0, customerGroups).join(':')}::/64`;
}
