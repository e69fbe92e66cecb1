import { problemAt, problemAtOffset, type Finding } from '../../../event-files/checks/check.ts';
import { listUrls } from '../../../event-files/links/list-urls.ts';
import type { EventFile } from '../../../event-files/read-event-file.ts';

/** A link to another site. */
export interface CheckedLink {
  url: string;
  /** A finding at its place in the file. */
  report: (message: string, severity: Finding['severity']) => Finding;
}

const isWebAddress = ({ url }: { url: string }) => /^https?:\/\//i.test(url) && URL.canParse(url);

/** The links of an event file to the web: those in its fields, as far as they are valid, and those in its body. */
export function listLinks(file: EventFile): CheckedLink[] {
  const inFields = listUrls(file)
    .filter(isWebAddress)
    .map(({ url, path }): CheckedLink => ({ url, report: (...said) => problemAt(file, path, ...said) }));
  const inBody = file.content.links
    .filter(isWebAddress)
    .map(({ url, offset }): CheckedLink => ({ url, report: (...said) => problemAtOffset(file, offset, ...said) }));
  return [...inFields, ...inBody];
}
