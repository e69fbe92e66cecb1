import type { SourceKind } from '../../../event-files/sources/source-schema.ts';
import { calendar } from './calendar.ts';
import { jsonLd } from './json-ld.ts';
import { openCommunityGroups } from './open-community-groups.ts';
import { schedule, sessionize } from './programme.ts';
import type { KindReader } from './reading.ts';
import { youtube } from './youtube.ts';

export const KIND_READERS: Readonly<Record<SourceKind, KindReader>> = {
  'open-community-groups': openCommunityGroups,
  ics: calendar,
  'json-ld': jsonLd,
  sessionize,
  pretalx: schedule,
  frab: schedule,
  youtube,
};
