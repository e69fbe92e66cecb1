import type { BodyLink } from '../body/body-content.ts';
import { faultOfPath, toSitePath, type LinkFault } from '../find-site-path.ts';
import { listSitePaths } from '../list-site-paths.ts';
import { listUrls } from '../list-urls.ts';
import type { EventFile } from '../read-event-file.ts';
import { suggest } from '../suggest.ts';
import { problemAt, problemAtOffset, type Check, type CheckContext, type Finding } from './check.ts';

/** What else than a page a link of an event can open. */
const SCHEMES = ['https', 'http', 'mailto', 'tel', 'sms', 'geo', 'webcal', 'matrix', 'irc', 'ircs', 'xmpp'];

function faultOfFragment(fragment: string, ids: ReadonlySet<string>): LinkFault | undefined {
  if (fragment === '' || fragment === 'top' || ids.has(fragment)) return undefined;
  const headings = [...ids].map((id) => `#${id}`);
  const message = `This text has no heading with the address #${fragment}. ${suggest(`#${fragment}`, headings)}`;
  // What stands around the text on the page has addresses of its own.
  return { message: message.trim(), severity: 'warning' };
}

function faultOfScheme(url: string): LinkFault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined || SCHEMES.includes(scheme.toLowerCase())) return undefined;
  const hint = suggest(scheme, SCHEMES);
  return { message: `"${url}" is not an address that a reader can open. ${hint}`.trim(), severity: 'error' };
}

/** `example.org/page`, which is a path to browsers. */
function faultOfHost(url: string): LinkFault | undefined {
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(url) || /^[\w-]+\.(?:md|ics|json|png|pdf|svg)$/i.test(url)) {
    return undefined;
  }
  return { message: `To browsers, this is a page of this site. Write https://${url}`, severity: 'error' };
}

/** Decodes what can be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function checkLinks(file: EventFile, context: CheckContext, address: string | undefined): Finding[] {
  const faultOfLink = ({ url }: BodyLink): LinkFault | undefined => {
    if (url.startsWith('#')) return faultOfFragment(decode(url.slice(1)), file.content.ids);
    const path = toSitePath(url, file.id, address);
    if (path === undefined) return faultOfScheme(url);
    return faultOfHost(url) ?? faultOfPath(path, listSitePaths(context), file.fields.draft === true);
  };
  const inBody = file.content.links.flatMap((link) => {
    const fault = faultOfLink(link);
    return fault === undefined ? [] : problemAtOffset(file, link.offset, fault.message, fault.severity);
  });
  if (address === undefined) return inBody;
  const inFields = listUrls(file).flatMap(({ path: field, url }) => {
    const path = toSitePath(url, file.id, address);
    const fault =
      path === undefined ? undefined : faultOfPath(path, listSitePaths(context), file.fields.draft === true);
    return fault === undefined ? [] : problemAt(file, field, fault.message, fault.severity);
  });
  return [...inBody, ...inFields];
}

export const linksLeadSomewhere: Check = {
  name: 'links-lead-somewhere',
  check(context) {
    const { files, site } = context;
    if (site === undefined) return [];
    return files.flatMap((file) => checkLinks(file, context, site.address));
  },
};
