import type { Check, CheckContext } from '../../../../src/event-files/checks/check.ts';
import type { EventFile } from '../../../../src/event-files/read-event-file.ts';
import { formatLine } from '../report-of.ts';

/** What one check says of files: `file:line:column severity field: message`, one per line. */
export function reportOfCheck(check: Check, files: readonly EventFile[], context: Partial<CheckContext> = {}): string {
  return check
    .check({ files, typeIds: [], ...context })
    .map((finding) => {
      const file = finding.file.replace('src/content/events/', '');
      return `${file}:${formatLine({ ...finding, rule: check.name, field: `${finding.severity} ${finding.field}` })}`;
    })
    .join('\n');
}
