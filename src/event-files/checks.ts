import { noLostUrls } from './checks/no-lost-urls.ts';
import { noAmbiguousTimes } from './checks/no-ambiguous-times.ts';
import { noInvalidMdx } from './checks/no-invalid-mdx.ts';
import { noCodeInBody } from './checks/no-code-in-body.ts';
import { requireUpdatedDate } from './checks/require-updated-date.ts';
import type { Check, CheckContext } from './checks/check.ts';
import { noUnknownComponents } from './checks/no-unknown-components.ts';
import { coordinatesMatchCountry } from './checks/coordinates-match-country.ts';
import { noLateDeadlines } from './checks/no-late-deadlines.ts';
import { noDuplicateEvents } from './checks/no-duplicate-events.ts';
import { folderMatchesYear } from './checks/folder-matches-year.ts';
import { noDuplicateIds } from './checks/no-duplicate-ids.ts';
import { noExternalResources } from './checks/no-external-resources.ts';
import { requireAltText } from './checks/require-alt-text.ts';
import { noInsecureLinks } from './checks/no-insecure-links.ts';
import { noBrokenLinks } from './checks/no-broken-links.ts';
import { validPath } from './checks/valid-path.ts';
import { noUnknownRelatedEvents } from './checks/no-unknown-related-events.ts';
import { noUnknownTypes } from './checks/no-unknown-types.ts';
import { noWrongWeekdays } from './checks/no-wrong-weekdays.ts';
import { timeZoneMatchesCountry } from './checks/time-zone-matches-country.ts';
import type { Problem } from './problem.ts';

/** All rules that need to see more than a file's frontmatter, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  validPath,
  folderMatchesYear,
  noUnknownTypes,
  noUnknownRelatedEvents,
  noDuplicateIds,
  noLostUrls,
  noDuplicateEvents,
  timeZoneMatchesCountry,
  coordinatesMatchCountry,
  noLateDeadlines,
  noAmbiguousTimes,
  noInvalidMdx,
  noCodeInBody,
  noUnknownComponents,
  noBrokenLinks,
  noInsecureLinks,
  noExternalResources,
  requireAltText,
  noWrongWeekdays,
  requireUpdatedDate,
];

/** Everything that the checks find. */
export function runChecks(context: CheckContext): Problem[] {
  return CHECKS.flatMap(({ name, check }) => check(context).map((finding) => ({ ...finding, rule: name })));
}
