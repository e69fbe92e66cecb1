import { ambiguousTimesAreNoted } from './checks/ambiguous-times-are-noted';
import type { Check } from './checks/check';
import { folderIsYearOfStart } from './checks/folder-is-year-of-start';
import { identitiesAreUnique } from './checks/identities-are-unique';
import { pathIsTidy } from './checks/path-is-tidy';
import { relatedEventsExist } from './checks/related-events-exist';
import { typeExists } from './checks/type-exists';

/** All rules that need to see more than one file's frontmatter, in the order in which they report. */
export const CHECKS: readonly Check[] = [
  pathIsTidy,
  folderIsYearOfStart,
  typeExists,
  relatedEventsExist,
  identitiesAreUnique,
  ambiguousTimesAreNoted,
];
