// Keeps an import from being led into a network that only this machine sees: no request goes to an address that is
// private, local or reserved. A name is looked up once, and the address that was judged is the one connected to.
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** An address that no request is sent to. */
export class GuardedAddress extends Error {
  override name = 'GuardedAddress';
}

type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A lookup for sockets that fails where any address of a name is not public. */
export function guardedLookup(lookup: Lookup): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const guarded = addresses.find(({ address }) => !isPublicAddress(address));
      if (guarded || addresses.length === 0) {
        const told = new GuardedAddress(`"${hostname}" is at ${guarded?.address ?? 'no address'}`);
        return done(told, []);
      }
      if (options.all) return done(null, addresses);
      const [{ address, family }] = addresses as [LookupAddress];
      return done(null, address, family);
    });
  };
}

/** Sockets ask no lookup for a host that is an address already. */
export function checkHost({ hostname }: URL): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address)) {
    throw new GuardedAddress(`"${address}" is the address of no public server`);
  }
}
