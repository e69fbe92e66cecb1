import { z } from 'zod';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { listCountryCodes } from './country.ts';
import { eventFields, groupsOf } from './event-schema.ts';
import { cfp, cfps, location, oneOrMoreCfps } from './groups.ts';
import { listTimeZones, ZONE_HINT } from './time-zone.ts';

const conditions = eventFields.attendance.options.map((attendance) => {
  const { required, excluded } = groupsOf(attendance);
  const properties = Object.fromEntries(excluded.map((group) => [group, false]));
  return {
    if: { properties: { attendance: { const: attendance } }, required: ['attendance'] },
    then: { required, ...(excluded.length > 0 && { properties }) },
  };
});

/** An event without a summary is a draft. */
const NEEDS_SUMMARY = {
  if: { not: { required: ['summary'] } },
  then: { required: ['draft'], properties: { draft: { const: true } } },
};

/** YAML reads a year alone as a number. */
const YEAR_OR_TEXT = { type: ['string', 'integer'] } as unknown as { type: 'string' };

/** The fields of an event file for editors: one object, with values to choose from. What it refuses, `eventSchema` refuses as well. */
export function createEditorSchema(typeIds: readonly string[]) {
  const zones = listTimeZones();
  // Editors show `errorMessage`; other readers of schemas pass over this keyword.
  const zoneIn = (names: string[]) => ({ enum: names, errorMessage: ZONE_HINT });
  return z
    .strictObject({
      ...eventFields,
      type: eventFields.type.meta({ enum: [...typeIds] }),
      startDate: eventFields.startDate.meta(YEAR_OR_TEXT),
      endDate: eventFields.endDate.meta(YEAR_OR_TEXT),
      timeZone: eventFields.timeZone.meta(zoneIn(zones)),
      location: location
        .extend({ country: location.shape.country.meta({ enum: listCountryCodes() }) })
        .meta({ description: location.description })
        .optional(),
      cfp: oneOrMoreCfps(
        cfp
          .extend({ timeZone: cfp.shape.timeZone.meta(zoneIn([...zones, ANYWHERE_ON_EARTH])) })
          .meta({ description: cfp.description }),
      )
        .meta({ description: cfps.description })
        .optional(),
    })
    .meta({ allOf: [...conditions, NEEDS_SUMMARY] });
}
