import { addressesAreKept } from './checks/addresses-are-kept.ts';
import { ambiguousTimesAreTold } from './checks/ambiguous-times-are-told.ts';
import { bodiesCompile } from './checks/bodies-compile.ts';
import { bodiesHoldNoCode } from './checks/bodies-hold-no-code.ts';
import { changesAreDated } from './checks/changes-are-dated.ts';
import type { Check, CheckContext } from './checks/check.ts';
import { componentsAreImported } from './checks/components-are-imported.ts';
import { coordinatesAreInCountry } from './checks/coordinates-are-in-country.ts';
import { deadlinesPrecedeTheEvent } from './checks/deadlines-precede-the-event.ts';
import { duplicatesAreTold } from './checks/duplicates-are-told.ts';
import { folderIsYearOfStart } from './checks/folder-is-year-of-start.ts';
import { identitiesAreUnique } from './checks/identities-are-unique.ts';
import { imagesAreOwn } from './checks/images-are-own.ts';
import { imagesHaveAlt } from './checks/images-have-alt.ts';
import { importsAreAllowed } from './checks/imports-are-allowed.ts';
import { linksAreEncrypted } from './checks/links-are-encrypted.ts';
import { linksLeadSomewhere } from './checks/links-lead-somewhere.ts';
import { pathIsTidy } from './checks/path-is-tidy.ts';
import { relatedEventsExist } from './checks/related-events-exist.ts';
import { typeExists } from './checks/type-exists.ts';
import { weekdaysMatchDates } from './checks/weekdays-match-dates.ts';
import { zoneIsOfCountry } from './checks/zone-is-of-country.ts';
import type { Problem } from './problem.ts';

/** All rules that need to see more than a file's frontmatter, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  pathIsTidy,
  folderIsYearOfStart,
  typeExists,
  relatedEventsExist,
  identitiesAreUnique,
  addressesAreKept,
  duplicatesAreTold,
  zoneIsOfCountry,
  coordinatesAreInCountry,
  deadlinesPrecedeTheEvent,
  ambiguousTimesAreTold,
  bodiesCompile,
  bodiesHoldNoCode,
  importsAreAllowed,
  componentsAreImported,
  linksLeadSomewhere,
  linksAreEncrypted,
  imagesAreOwn,
  imagesHaveAlt,
  weekdaysMatchDates,
  changesAreDated,
];

/** Everything that the checks find. */
export function runChecks(context: CheckContext): Problem[] {
  return CHECKS.flatMap(({ name, check }) => check(context).map((finding) => ({ ...finding, rule: name })));
}
