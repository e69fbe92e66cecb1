import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { site } from '../../../site.ts';
import { isPublicAddress } from './is-public-address.ts';

/** The head of an answer. */
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

class PrivateAddressError extends Error {
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

/** @param isAllowed which IP addresses may be connected to */
export function createSendRequest(isAllowed = isPublicAddress): SendRequest {
  return (url, method, signal) =>
    new Promise((resolve, reject) => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !isAllowed(host)) {
        reject(new PrivateAddressError(host));
        return;
      }
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      const request = send(url, { method, headers: HEADERS, signal, lookup: lookUpPublic(isAllowed), agent: false });
      request.on('response', (response) => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, location: headers.location, retryAfter: headers['retry-after'] });
        // Destroying it emits an error, which isn't one.
        response.on('error', () => undefined);
        response.destroy();
      });
      request.on('error', reject);
      request.end();
    });
}
