import { ambiguousTimesAreNoted } from './checks/ambiguous-times-are-noted.ts';
import type { Check } from './checks/check.ts';
import { folderIsYearOfStart } from './checks/folder-is-year-of-start.ts';
import { identitiesAreUnique } from './checks/identities-are-unique.ts';
import { pathIsTidy } from './checks/path-is-tidy.ts';
import { relatedEventsExist } from './checks/related-events-exist.ts';
import { typeExists } from './checks/type-exists.ts';

/** All rules that need to see more than one file's frontmatter, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  pathIsTidy,
  folderIsYearOfStart,
  typeExists,
  relatedEventsExist,
  identitiesAreUnique,
  ambiguousTimesAreNoted,
];
