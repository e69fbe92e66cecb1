import { BlockList, isIPv6, isIP } from 'node:net';
import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { site } from '../../../site.ts';

/** What isn't the Internet: this machine, local networks, addresses that mean something special (RFC 6890). */
const special = new BlockList();
/** Of IPv6, only this is given to anyone; in it are addresses for examples, and some that lead to IPv4 ones. */
const global = new BlockList();

function addRanges(list: BlockList, type: 'ipv4' | 'ipv6', ranges: string): void {
  for (const [, net = '', bits] of ranges.matchAll(/(\S+)\/(\d+)/g)) list.addSubnet(net, Number(bits), type);
}
addRanges(
  special,
  'ipv4',
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3`,
);
addRanges(special, 'ipv6', '2001::/23 2001:db8::/32 2002::/16');
addRanges(global, 'ipv6', '2000::/3');

/** Whether an IP address is one of the Internet: a link must not make a machine ask its own network. */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !special.check(address, 'ipv4');
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

export interface Answer {
  status: number;
  location: string | undefined;
  retryAfter: string | undefined;
}

/** Asks for a page, and reads no more than the head of the answer. @throws with a `code`, as Node's own requests do */
export type SendRequest = (url: URL, method: 'HEAD' | 'GET', signal: AbortSignal) => Promise<Answer>;

const HEADERS = {
  'User-Agent': `Mozilla/5.0 (compatible; event-links/1.0; +${site.repository})`,
  Accept: 'text/html,*/*;q=0.8',
};

/** Where a request would go isn't on the Internet. */
export class PrivateAddressError extends Error {
  code = 'PRIVATE_ADDRESS';
}

/** Resolves a name for the connection itself, so that it can't be another address by then. */
function lookUpPublic(isAllowed: (address: string) => boolean): NonNullable<RequestOptions['lookup']> {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const allowed = error === null ? addresses.filter(({ address }) => isAllowed(address)) : [];
      const [first] = allowed;
      if (error !== null) callback(error, '', 0);
      else if (first === undefined) callback(new PrivateAddressError(hostname), '', 0);
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

type OpenOptions = Required<Pick<RequestOptions, 'method' | 'headers'>> & {
  signal: AbortSignal;
  /** Which IP addresses may be connected to. */
  isAllowed: (address: string) => boolean;
};

/** Sends a request. Whoever gets the answer reads its body, or destroys it. @throws with a `code`, as Node's own requests do */
export const openRequest = (url: URL, { method, headers, signal, isAllowed }: OpenOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isAllowed(host)) {
      reject(new PrivateAddressError(host));
      return;
    }
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, { method, headers, signal, lookup: lookUpPublic(isAllowed), agent: false });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });

/** @param isAllowed which IP addresses may be connected to */
export function createSendRequest(isAllowed = isPublicAddress): SendRequest {
  return async (url, method, signal) => {
    const response = await openRequest(url, { method, headers: HEADERS, signal, isAllowed });
    const { statusCode: status = 0, headers } = response;
    // Destroying it emits an error, which isn't one.
    response.on('error', () => undefined);
    response.destroy();
    return { status, location: headers.location, retryAfter: headers['retry-after'] };
  };
}
