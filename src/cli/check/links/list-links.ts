import { problemAt, problemAtOffset, type Finding } from '../../../event-files/checks/check.ts';
import { listUrls } from '../../../event-files/links/list-urls.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';

/** A link to another site. */
export interface Link {
  url: string;
  /** Says something of it where it stands. */
  tell: (message: string, severity: Finding['severity']) => Finding;
}

const isWebAddress = ({ url }: { url: string }) => /^https?:\/\//i.test(url) && URL.canParse(url);

/** The links of an event file to the web: those in its fields, as far as they are sound, and those in its body. */
export function listLinks(file: EventFile): Link[] {
  const inFields = listUrls(file)
    .filter(isWebAddress)
    .map(({ url, path }): Link => ({ url, tell: (...said) => problemAt(file, path, ...said) }));
  const inBody = file.content.links
    .filter(isWebAddress)
    .map(({ url, offset }): Link => ({ url, tell: (...said) => problemAtOffset(file, offset, ...said) }));
  return [...inFields, ...inBody];
}
