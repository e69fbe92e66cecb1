import { noMissingGlyphs } from './checks/no-missing-glyphs.ts';
import { noLostUrls } from './checks/no-lost-urls.ts';
import { noAmbiguousTimes } from './checks/no-ambiguous-times.ts';
import { noInvalidMdx, noCodeInBody } from './checks/no-code-in-body.ts';
import { requireUpdatedDate } from './checks/require-updated-date.ts';
import type { Check, CheckContext } from './checks/check.ts';
import { noUnknownComponents, noUnknownRelatedEvents, noUnknownTypes } from './checks/no-unknown-references.ts';
import { coordinatesMatchCountry } from './checks/coordinates-match-country.ts';
import { noCollidingDates, noSkippedMonths } from './checks/no-odd-recurrences.ts';
import { noRegionInCity } from './checks/no-region-in-city.ts';
import { noFutureDates, noLongEvents, noRepeatedItems } from './checks/no-slips.ts';
import { noLateDeadlines } from './checks/no-late-deadlines.ts';
import { noDuplicateEvents, noDuplicateIds } from './checks/no-duplicates.ts';
import { noLostSessions } from './checks/no-lost-sessions.ts';
import { noLostCalls } from './checks/no-lost-calls.ts';
import { requireNews } from './checks/require-news.ts';
import { requireStatusNote, requireSummary } from './checks/require-summary.ts';
import { validPartOf } from './checks/valid-part-of.ts';
import { noDuplicateSourceKeys, noUnknownSources } from './checks/known-sources.ts';
import { noDuplicateSessions } from './checks/no-duplicate-sessions.ts';
import { folderMatchesYear, validPath } from './checks/valid-path.ts';
import { noExternalResources, requireAltText } from './checks/embedded-content.ts';
import { noFirstLevelHeadings } from './checks/no-first-level-headings.ts';
import { noInsecureLinks, noBrokenLinks } from './checks/links.ts';
import { noUnsupportedHtml } from './checks/no-unsupported-html.ts';
import { noWrongWeekdays } from './checks/no-wrong-weekdays.ts';
import { timeZoneMatchesCountry } from './checks/time-zone-matches-country.ts';
import type { Problem } from './problem.ts';

/** All rules that need to see more than a file's frontmatter, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  validPath,
  folderMatchesYear,
  noUnknownTypes,
  noUnknownRelatedEvents,
  validPartOf,
  noDuplicateIds,
  noLostUrls,
  noLostSessions,
  noLostCalls,
  noDuplicateEvents,
  noDuplicateSessions,
  noUnknownSources,
  noDuplicateSourceKeys,
  timeZoneMatchesCountry,
  noRegionInCity,
  coordinatesMatchCountry,
  noFutureDates,
  noLongEvents,
  noRepeatedItems,
  noSkippedMonths,
  noCollidingDates,
  noLateDeadlines,
  noAmbiguousTimes,
  noInvalidMdx,
  noCodeInBody,
  noUnknownComponents,
  noBrokenLinks,
  noInsecureLinks,
  noUnsupportedHtml,
  noFirstLevelHeadings,
  noExternalResources,
  requireAltText,
  noWrongWeekdays,
  noMissingGlyphs,
  requireUpdatedDate,
  requireNews,
  requireStatusNote,
  requireSummary,
];

export const runChecks = (context: CheckContext): Problem[] =>
  CHECKS.flatMap(({ name, check }) => check(context).map((finding) => ({ ...finding, rule: name })));
